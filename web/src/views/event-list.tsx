import { useState } from 'preact/hooks';
import type { EventRow } from '../../../src/query/answers.js';
import { date, number } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { LineMark, ToneMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { Failed, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { goGraph, graph } from '../state/app.js';
import { selected } from '../state/producers.js';
import { sameSentence } from '../state/same-sentence.js';

const PAGE = 24;

/** Events of the loaded slice as rows with a sentence each; a click opens the evidence. */
export function EventList({ rows }: { rows: readonly number[] }) {
  const [pages, setPages] = useState(1);
  const { panel } = words.value;
  const shown = rows.slice(0, pages * PAGE);
  const rest = rows.length - shown.length;
  return (
    <ol class="evs">
      {Array.from({ length: Math.ceil(shown.length / PAGE) }, (_, n) => (
        <Page key={n} rows={shown.slice(n * PAGE, (n + 1) * PAGE)} />
      ))}
      {rest > 0 && (
        <li class="evs-more">
          <button type="button" class="lk" onClick={() => setPages(pages + 1)}>
            {panel.moreRows(Math.min(PAGE, rest))}
          </button>
          <span>{number(rows.length)}</span>
        </li>
      )}
    </ol>
  );
}

function Page({ rows }: { rows: readonly number[] }) {
  const ids = rows.map(row => graph.value!.events.id[row]!);
  const { value, error, retry } = useAnswer<{ events: EventRow[] }>(
    `/api/events?ids=${ids.map(encodeURIComponent).join()}`,
  );
  if (error && !value)
    return (
      <li>
        <Failed error={error} retry={retry} />
      </li>
    );
  if (!value)
    return (
      <li>
        <Loading lines={6} />
      </li>
    );
  return (
    <>
      {sameSentence(value.events).map(events => (
        <Told key={events[0]!.id} events={events} />
      ))}
    </>
  );
}

/** Events that one sentence tells: their headlines, then the sentence once. */
function Told({ events }: { events: readonly EventRow[] }) {
  const first = events[0]!;
  const { factualities, stage } = words.value;
  const open = (id: string) => goGraph(view => selected(view, { kind: 'event', id }));
  return (
    <li class={`ev ${toneClass(typeTone(first.type))}`}>
      {events.map(event => {
        const tone = typeTone(event.type);
        return (
          <button
            key={event.id}
            type="button"
            class={`ev-h ${toneClass(tone)}`}
            onClick={() => open(event.id)}
          >
            <ToneMark tone={tone} />
            <span class="ev-n">
              {event.source.name} <b>{typeWord(event.type)}</b> {event.target.name}
            </span>
          </button>
        );
      })}
      {/* the headline is the control; the sentence below it only widens what a pointer can hit */}
      <div class="ev-b" onClick={() => open(first.id)}>
        <p class="ev-q">
          <Quote event={first} />
        </p>
        <p class="ev-m">
          <span>{date(first.date, 'short')}</span>
          {first.factuality !== 'asserted' && (
            <span class="ev-f">
              <LineMark factuality={first.factuality} tone={typeTone(first.type)} length={22} />{' '}
              {factualities[first.factuality]}
            </span>
          )}
          <span>{first.outlet}</span>
          {first.reports > 1 && (
            <span>
              {number(first.reports)} {stage.reports(first.reports)}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

/** The sentence of an event with the words that carry it. */
export function Quote({ event }: { event: EventRow }) {
  const parts: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end } of event.cue) {
    parts.push(event.quote.slice(at, start));
    parts.push(
      <span key={start} class="m m-was">
        {event.quote.slice(start, end)}
      </span>,
    );
    at = end;
  }
  parts.push(event.quote.slice(at));
  return <>{parts}</>;
}
