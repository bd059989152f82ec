import type { EventRow, PairAnswer } from '../../../src/query/answers.js';
import { pairCypher } from '../../../src/query/show.js';
import { TONES } from '../graph/scales.js';
import { date, number } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { LineMark, ToneMark, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { go, goGraph, types } from '../state/app.js';
import { eventsCsv } from '../state/csv.js';
import { download } from '../state/download.js';
import { useKeys } from '../state/keys.js';
import { type Lane, laneOf } from '../state/lanes.js';
import { selected } from '../state/producers.js';
import type { PairView } from '../state/view.js';
import { Quote } from './event-list.js';
import { Lanes } from './lanes.js';
import { PathPanel } from './path.js';
import { ActorField } from './search.js';

/** What passed between two actors: two lanes over time, the ledger under them, the path beside. */
export function Pair({ view }: { view: PairView }) {
  const { pair } = words.value;
  return (
    <main class="pair" id="main">
      <section class="ledger" aria-label={pair.title}>
        {view.a && view.b ? <Ledger view={view} a={view.a} b={view.b} /> : <Choose view={view} />}
      </section>
      <aside class="panel" aria-label={pair.path}>
        <PathPanel view={view} />
      </aside>
    </main>
  );
}

/** Two fields for two actors. */
function Choose({ view }: { view: PairView }) {
  const { pair, search } = words.value;
  const { value } = useAnswer<{ name: string }>(view.a ? `/api/actors/${encodeURIComponent(view.a)}` : null);
  return (
    <div class="choose">
      <h1>{pair.choose}</h1>
      <p>{pair.chooseHint}</p>
      <div class="pf">
        <div class="pfr">
          <span>{pair.first}</span>
          <ActorField
            className="boxed"
            label={pair.first}
            placeholder={search.label}
            value={value?.name ?? ''}
            onPick={hit => go({ ...view, a: hit.id })}
          />
        </div>
        <div class="pfr">
          <span>{pair.second}</span>
          <ActorField
            className="boxed"
            label={pair.second}
            placeholder={search.label}
            onPick={hit => go({ ...view, b: hit.id })}
          />
        </div>
      </div>
    </div>
  );
}

function Ledger({ view, a, b }: { view: PairView; a: string; b: string }) {
  const { value, error, retry } = useAnswer<PairAnswer>(
    `/api/pair?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`,
  );
  if (error && !value) return <Failed error={error} retry={retry} />;
  if (!value || value.a.id !== a || value.b.id !== b) return <Loading lines={10} />;
  return <LedgerOf view={view} pair={value} />;
}

function LedgerOf({ view, pair }: { view: PairView; pair: PairAnswer }) {
  const { pair: texts, stage } = words.value;
  const { a, b, events } = pair;
  const mutual = (type: string) => types.value.get(type)?.symmetric ?? false;
  const lane = (event: EventRow) => laneOf(event, a.id, mutual);
  const dates = events.flatMap(event => (event.date ? [event.date] : [])).sort();
  const reports = events.reduce((sum, event) => sum + event.reports, 0);
  const choose = (id: string | null) => go({ ...view, event: id }, true);
  const at = events.findIndex(event => event.id === view.event);
  useKeys(
    {
      j: () => choose(events[Math.min(events.length - 1, at + 1)]?.id ?? null),
      k: () => choose(events[Math.max(0, at - 1)]?.id ?? null),
      Enter: () => view.event && openEvent(view.event),
      Escape: () => choose(null),
    },
    [view, pair],
  );
  return (
    <>
      <header class="ph">
        <h1>
          {a.name} <span>{texts.and}</span> {b.name}
        </h1>
        <p class="asum">
          <span>
            <b>{number(events.length)}</b>
            {stage.events(events.length)}
          </span>
          <span>
            <b>{number(reports)}</b>
            {stage.reports(reports)}
          </span>
          {dates.length > 0 && <span>{texts.period(date(dates[0]!), date(dates.at(-1)!))}</span>}
          <span class="grow" />
          <button type="button" class="lk" onClick={() => go({ ...view, a: b.id, b: a.id })}>
            {texts.swap}
          </button>
          <button type="button" class="lk" onClick={() => go({ ...view, b: null, event: null })}>
            {texts.other}
          </button>
          <button
            type="button"
            class="lk"
            onClick={() => download(`${a.name}-${b.name}.csv`, 'text/csv', eventsCsv(events))}
          >
            {texts.csv}
          </button>
        </p>
      </header>
      {events.length === 0 ? (
        <Empty title={texts.none} />
      ) : (
        <>
          <div class="lanebox">
            <LaneName
              className="up"
              name={texts.to(a.name, b.name)}
              events={events.filter(event => lane(event) === 'up')}
            />
            <Lanes events={events} lane={lane} chosen={view.event} onChoose={choose} />
            <LaneName
              className="dn"
              name={texts.to(b.name, a.name)}
              events={events.filter(event => lane(event) === 'down')}
            />
          </div>
          <div class="lthead" aria-hidden="true">
            <span />
            <span>{texts.to(a.name, b.name)}</span>
            <span>{texts.to(b.name, a.name)}</span>
          </div>
          <ol class="lrows">
            {events.map(event => (
              <Row
                key={event.id}
                event={event}
                lane={lane(event)}
                on={event.id === view.event}
                onChoose={() => choose(event.id)}
              />
            ))}
          </ol>
        </>
      )}
      <footer class="lq">
        <button
          type="button"
          class="lk"
          onClick={() => go({ page: 'cypher', query: pairCypher(a.id, b.id), row: null })}
        >
          {words.value.query.title}
        </button>
      </footer>
    </>
  );
}

function openEvent(id: string): void {
  goGraph(graph => selected({ ...graph, table: false }, { kind: 'event', id }));
}

/** Whose lane it is, with its events by tone. */
function LaneName({
  className,
  name,
  events,
}: {
  className: string;
  name: string;
  events: readonly EventRow[];
}) {
  return (
    <p class={`lname ${className}`}>
      {name} <b>{number(events.length)}</b>
      {TONES.map(tone => {
        const count = events.filter(event => typeTone(event.type) === tone).length;
        return (
          count > 0 && (
            <span key={tone} class="bl">
              <ToneMark tone={tone} />
              {number(count)}
            </span>
          )
        );
      })}
    </p>
  );
}

function Row({ event, lane, on, onChoose }: { event: EventRow; lane: Lane; on: boolean; onChoose(): void }) {
  const { pair, factualities, noOutlet } = words.value;
  const tone = typeTone(event.type);
  return (
    <li class={`lrow ${on ? 'on' : ''}`} id={`l-${event.id}`} onClick={onChoose}>
      <time>{event.date ? date(event.date, 'short') : pair.undated}</time>
      {lane === 'down' && <span />}
      <div class={`lc ${lane} ${toneClass(tone)}`}>
        <p class="lh">
          <ToneMark tone={tone} />
          <button type="button" onClick={() => openEvent(event.id)}>
            <b>{typeWord(event.type)}</b>
          </button>
          <LineMark factuality={event.factuality} tone={tone} head={lane !== 'both'} />
          {event.factuality !== 'asserted' && <span>{factualities[event.factuality]}</span>}
          <span class="lf">{pair.reports(event.reports, event.outlets)}</span>
        </p>
        <p class="ls">
          <Quote event={event} />{' '}
          <a
            href={`/article/${encodeURIComponent(event.article)}`}
            onClick={click => {
              click.preventDefault();
              go({ page: 'article', id: event.article, statement: null, sentence: null, search: '' });
            }}
          >
            {event.outlet || noOutlet}
          </a>
        </p>
      </div>
      {lane === 'up' && <span />}
    </li>
  );
}
