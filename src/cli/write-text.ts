import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EnvironmentError } from '../model/index.js';

/** Writes text piece by piece to a file, or to stdout; a reader that goes away ends it quietly. */
export async function writeText(pieces: AsyncIterable<string>, out: string | undefined): Promise<void> {
  try {
    if (out === undefined) await writeStdout(pieces);
    else await pipeline(Readable.from(pieces), createWriteStream(out));
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (syscall === undefined) throw error;
    throw new EnvironmentError(`${out ?? 'stdout'} cannot be written (${code})`, false, { cause: error });
  }
}

/** Each write is awaited, so that a slow reader slows the export down instead of filling the memory. */
async function writeStdout(pieces: AsyncIterable<string>): Promise<void> {
  const { stdout } = process;
  const reported = () => undefined; // the write that failed reports it, too
  stdout.on('error', reported);
  try {
    for await (const piece of pieces) {
      await new Promise<void>((resolve, reject) => {
        stdout.write(piece, error => (error ? reject(error) : resolve()));
      });
    }
  } finally {
    stdout.off('error', reported);
  }
}
