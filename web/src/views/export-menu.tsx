import { useRef, useState } from 'preact/hooks';
import type { EventRow } from '../../../src/query/answers.js';
import { words } from '../i18n/index.js';
import { call } from '../state/api.js';
import { graph, graphView, tell } from '../state/app.js';
import { bibtex } from '../state/bibtex.js';
import { eventsCsv } from '../state/csv.js';
import { download } from '../state/download.js';
import { footnotes } from '../state/footnotes.js';
import { newestEvents } from '../state/shown-events.js';
import { stage } from './map.js';

const BATCH = 100;
const WHOLE_GRAPH = ['csv-statements', 'jsonl', 'gexf', 'graphml', 'cypher', 'citations'] as const;

/** What is in view as a picture, a table or footnotes; the whole graph in every format of the server. */
export function ExportMenu() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const { export: texts } = words.value;
  const done = (work: () => void | Promise<void>) => () => {
    setOpen(false);
    Promise.resolve(work()).catch((error: unknown) =>
      tell(`${words.value.states.failed}: ${(error as Error).message}`),
    );
  };
  const map = !graphView.value.table && stage.value;
  return (
    <div
      class="menu"
      ref={box}
      onFocusOut={event => {
        if (!box.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        class="lk"
        aria-expanded={open}
        aria-haspopup="true"
        onClick={() => setOpen(!open)}
      >
        {texts.title}
      </button>
      {open && (
        <div class="menu-l">
          <p>{texts.view}</p>
          {map && (
            <>
              <button
                type="button"
                onClick={done(async () => download('actant.png', 'image/png', await map.png()))}
              >
                {texts.png}
              </button>
              <button type="button" onClick={done(() => download('actant.svg', 'image/svg+xml', map.svg()))}>
                {texts.svg}
              </button>
            </>
          )}
          <button
            type="button"
            onClick={done(async () =>
              download('actant-events.csv', 'text/csv', eventsCsv(await eventsInView())),
            )}
          >
            {texts.csv}
          </button>
          <button
            type="button"
            onClick={done(async () =>
              download('actant-footnotes.txt', 'text/plain', footnotes(await eventsInView(), words.value)),
            )}
          >
            {texts.footnotes}
          </button>
          <button
            type="button"
            onClick={done(async () =>
              download('actant.bib', 'application/x-bibtex', bibtex(await eventsInView())),
            )}
          >
            {texts.bibtex}
          </button>
          <p>{texts.whole}</p>
          {WHOLE_GRAPH.map(format => (
            <a key={format} href={`/api/export/${format}`} download onClick={() => setOpen(false)}>
              {texts[format]}
            </a>
          ))}
        </div>
      )}
    </div>
  );
}

/** The events in view with their sentences, asked for a hundred at a time. */
async function eventsInView(): Promise<EventRow[]> {
  const ids = newestEvents.value.map(row => graph.value!.events.id[row]!);
  const events: EventRow[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    const batch = ids
      .slice(i, i + BATCH)
      .map(encodeURIComponent)
      .join();
    events.push(...(await call<{ events: EventRow[] }>(`/api/events?ids=${batch}`)).events);
  }
  return events;
}
