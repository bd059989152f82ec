import { Presets, SingleBar } from 'cli-progress';

/** A progress bar on stderr; on anything but a terminal one line every tenth. */
export interface Progress {
  update(done: number, total: number | null, what: string): void;
  stop(): void;
}

const TITLE_WIDTH = 48;

export function progressBar(verb: string): Progress {
  return process.stderr.isTTY ? terminalBar(verb) : lines(verb);
}

function terminalBar(verb: string): Progress {
  const bar = new SingleBar(
    {
      format: `${verb} {bar} {value}/{total} · {eta_formatted} left · {what}`,
      stream: process.stderr,
      hideCursor: true,
    },
    Presets.rect,
  );
  let started = false;
  return {
    update(done, total, what) {
      if (!started) bar.start(total ?? done, 0, { what: '' });
      started = true;
      bar.setTotal(Math.max(total ?? done, done));
      bar.update(done, { what: what.slice(0, TITLE_WIDTH) });
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

function lines(verb: string): Progress {
  let tenth = 0;
  return {
    update(done, total) {
      const now = total === null ? Math.floor(done / 100) : Math.floor((10 * done) / total);
      if (now === tenth) return;
      tenth = now;
      process.stderr.write(`${verb} ${done}/${total ?? '?'}\n`);
    },
    stop() {},
  };
}
