import { useEffect, useRef } from 'preact/hooks';
import type {
  EventRow,
  Evidence,
  EvidenceStatement,
  EvidenceWithAnswers,
} from '../../../src/query/answers.js';
import { eventCypher } from '../../../src/query/show.js';
import { date, number, score } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { ExternalMark, LineMark, targetQuestion, toneClass, typeTone, typeWord } from '../parts/marks.js';
import { Sentence } from '../parts/sentence.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { drawn, eventRows, goGraph, graph, graphView, summary, types } from '../state/app.js';
import { useKeys } from '../state/keys.js';
import { selected, sentenceRead } from '../state/producers.js';
import { CloseButton } from './panel.js';
import { ReviewBar } from './review.js';
import { ShowQuery } from './show-query.js';

/** An event with every sentence that reports it. */
export function EvidencePanel({ id }: { id: string }) {
  const { value, error, retry } = useAnswer<EvidenceWithAnswers>(`/api/events/${encodeURIComponent(id)}`);
  const { panel } = words.value;
  if (error?.status === 404)
    return (
      <>
        <div class="pn">
          <span class="grow" />
          <CloseButton />
        </div>
        <Empty title={panel.gone}>
          <p>{panel.goneHint}</p>
        </Empty>
      </>
    );
  if (error && !value) return <Failed error={error} retry={retry} />;
  if (!value || value.id !== id) return <Loading lines={8} />;
  return <EvidenceOf event={value} />;
}

function EvidenceOf({ event }: { event: EvidenceWithAnswers }) {
  const { panel } = words.value;
  const list = useRef<HTMLOListElement>(null);
  const read = Math.min(graphView.value.sentence, event.statements.length - 1);
  const siblings = siblingEvents(event.id);
  const at = siblings.indexOf(event.id);
  const move = (by: number) => {
    const next = siblings[at + by];
    if (next) goGraph(view => selected(view, { kind: 'event', id: next }), true);
  };
  const readAt = (n: number) => goGraph(view => sentenceRead(view, n, event.statements.length), true);
  useKeys(
    {
      '[': () => move(-1),
      ']': () => move(1),
      j: () => readAt(read + 1),
      k: () => readAt(read - 1),
    },
    [event.id, read, siblings.join()],
  );
  const first = useRef(true);
  useEffect(() => {
    // the head of the event stays in view until the reader moves on
    if (!first.current || read > 0) list.current?.children[read]?.scrollIntoView({ block: 'nearest' });
    first.current = false;
  }, [read]);
  const [word, number_, rest] = panel.place(at + 1, siblings.length);
  return (
    <>
      <div class="pn">
        {siblings.length > 1 && (
          <span>
            {word} <b>{number_}</b> {rest}
          </span>
        )}
        <span class="grow" />
        {siblings.length > 1 && (
          <>
            <button
              type="button"
              class="ib"
              aria-label={panel.previous}
              disabled={at <= 0}
              onClick={() => move(-1)}
            >
              ‹
            </button>
            <button
              type="button"
              class="ib"
              aria-label={panel.next}
              disabled={at >= siblings.length - 1}
              onClick={() => move(1)}
            >
              ›
            </button>
          </>
        )}
        <CloseButton />
      </div>
      <div class="pscroll" tabindex={0} role="region" aria-label={panel.label}>
        <EventHead event={event} />
        <EventMeta event={event} statement={event.statements[read]!} />
        <Answers title={panel.answeredBy} events={event.answeredBy} />
        <Answers title={panel.answers} events={event.answers} />
        <div class="sh">
          <h3>{panel.sentences}</h3>
          <p class={`key ${toneClass(typeTone(event.type))}`}>
            <span class="vh">{panel.marks}: </span>
            <span class="m m-wer">{panel.who}</span> <span class="m m-was">{panel.what}</span>{' '}
            <span class="m m-wen">{targetQuestion(event.type)}</span>{' '}
            <span class="m m-says">{panel.says}</span> <span class="m m-wann">{panel.whenMark}</span>
          </p>
        </div>
        <ol class={`sts ${toneClass(typeTone(event.type))}`} ref={list}>
          {event.statements.map((statement, n) => (
            <StatementItem
              key={statement.id}
              statement={statement}
              number_={n + 1}
              read={n === read}
              onRead={() => readAt(n)}
            />
          ))}
        </ol>
      </div>
      <ShowQuery cypher={() => eventCypher(event.id)} />
    </>
  );
}

/** Events in view between the same two actors, in the order of their lines. */
function siblingEvents(id: string): string[] {
  const row = eventRows.value.get(id);
  const pair =
    row === undefined ? undefined : drawn.value?.pairs.find(candidate => candidate.events.includes(row));
  return pair ? pair.events.map(event => graph.value!.events.id[event]!) : [id];
}

/** Source, relation, target: the headline of an event. */
export function EventHead({
  event,
}: {
  event: Pick<Evidence, 'type' | 'source' | 'target' | 'factuality' | 'reports'>;
}) {
  const symmetric = types.value.get(event.type)?.symmetric ?? false;
  const width = 0.6 + 0.7 * Math.sqrt(event.reports) + 0.4;
  return (
    <h2 class="eh">
      <ActorLink actor={event.source} />
      <span class={`rel ${toneClass(typeTone(event.type))} f-${event.factuality}`}>
        <svg class="rl" viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
          <circle cx="3" cy="6" r="3" />
          <path class="ln" d="M9 6H40" stroke-width={width} />
        </svg>
        <span class="rv">{typeWord(event.type)}</span>
        <code>{event.type}</code>
        <svg class="rr" viewBox="0 0 60 12" preserveAspectRatio="none" height="12" aria-hidden="true">
          <path class="ln" d="M0 6H60" stroke-width={width} vector-effect="non-scaling-stroke" />
        </svg>
        <svg class="rh" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          {symmetric ? <circle cx="8" cy="6" r="3" /> : <path class="head" d="M12 6 0 1V11Z" />}
        </svg>
      </span>
      <ActorLink actor={event.target} />
    </h2>
  );
}

function ActorLink({ actor }: { actor: { id: string; name: string } }) {
  return (
    <button
      type="button"
      class="an"
      onClick={() => goGraph(view => selected(view, { kind: 'actor', id: actor.id }))}
    >
      {actor.name}
    </button>
  );
}

function EventMeta({ event, statement }: { event: Evidence; statement: EvidenceStatement }) {
  const { panel, factualities, reviewed } = words.value;
  const [reports, outlets] = panel.reports(event.reports, event.outlets);
  return (
    <dl class="meta">
      <div>
        <dt>{panel.when}</dt>
        <dd>
          {date(event.date)} {event.date && <span>{precisionWords(event, statement)}</span>}
        </dd>
      </div>
      <div>
        <dt>{panel.backing}</dt>
        <dd>
          {reports}, {outlets}
        </dd>
      </div>
      <div>
        <dt>{panel.according}</dt>
        <dd>{speakers(event)}</dd>
      </div>
      <div>
        <dt>{panel.state}</dt>
        <dd>
          <LineMark factuality={event.factuality} tone={typeTone(event.type)} length={24} />{' '}
          {factualities[event.factuality]} · {panel.certainty} <b>{score(event.score)}</b> ·{' '}
          {reviewed[event.status]}
        </dd>
      </div>
    </dl>
  );
}

/** Events that stand in an exchange with this one: each leads to its own sentences. */
function Answers({ title, events }: { title: string; events: readonly EventRow[] }) {
  if (events.length === 0) return null;
  return (
    <dl class="meta ans">
      <div>
        <dt>{title}</dt>
        <dd>
          {events.map(event => (
            <button
              key={event.id}
              type="button"
              class={toneClass(typeTone(event.type))}
              onClick={() => goGraph(view => selected(view, { kind: 'event', id: event.id }))}
            >
              {event.source.name} <b>{typeWord(event.type)}</b> {event.target.name}
              <span> {date(event.date, 'short')}</span>
            </button>
          ))}
        </dd>
      </div>
    </dl>
  );
}

function precisionWords(event: Evidence, statement: EvidenceStatement): string {
  const { panel } = words.value;
  const precision = panel.precision[{ 10: 'day', 7: 'month', 4: 'year' }[event.date!.length] ?? 'unknown']!;
  if (statement.dateSource === 'publication') return `${precision}, ${panel.fromPublication}`;
  const span = statement.spans.find(({ role }) => role === 'date');
  const { sentence } = statement;
  if (!span || span.start < sentence.start || span.end > sentence.end) return precision;
  return `${precision}, ${panel.from(sentence.text.slice(span.start - sentence.start, span.end - sentence.start))}`;
}

/** Who says so: how many statements each speaker stands behind. */
function speakers(event: Evidence): string {
  const { panel, narrated } = words.value;
  const counts = new Map<string, number>();
  for (const { speaker, status } of event.statements) {
    if (status === 'rejected') continue;
    const name =
      speaker === null ? narrated : speaker.id === event.source.id ? panel.self(speaker.name) : speaker.name;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => (counts.size > 1 || count > 1 ? `${name} ${number(count)}` : name))
    .join(' · ');
}

function StatementItem({
  statement,
  number_,
  read,
  onRead,
}: {
  statement: EvidenceStatement;
  number_: number;
  read: boolean;
  onRead(): void;
}) {
  const { panel, attributions, factualities, reviewed } = words.value;
  const { article, sentence, context, spans } = statement;
  const rejected = statement.status === 'rejected';
  const before = context.filter(other => other.n < sentence.n);
  const after = context.filter(other => other.n > sentence.n);
  return (
    <li
      class={`st ${read ? 'act' : ''} ${rejected ? 'rejected' : ''}`}
      aria-current={read ? 'true' : undefined}
    >
      <span class="no">{number_}</span>
      <blockquote>
        {before.map(other => (
          <span key={other.n} class="ctx">
            <Sentence text={other.text} start={other.start} spans={spans} type={statement.type} /> …{' '}
          </span>
        ))}
        {read ? (
          <Sentence text={sentence.text} start={sentence.start} spans={spans} type={statement.type} read />
        ) : (
          <button type="button" class="stb" onClick={onRead}>
            <Sentence text={sentence.text} start={sentence.start} spans={spans} type={statement.type} />
          </button>
        )}
        {after.map(other => (
          <span key={other.n} class="ctx">
            {' '}
            … <Sentence text={other.text} start={other.start} spans={spans} type={statement.type} />
          </span>
        ))}
      </blockquote>
      <p class="src">
        <b>{article.outlet || words.value.noOutlet}</b>
        <Link
          to={{ page: 'article', id: article.id, statement: statement.id, sentence: sentence.n, search: '' }}
          title={panel.openArticle}
        >
          {article.title || words.value.articles.untitled}
        </Link>
        {isWebAddress(article.url) && (
          <a
            class="orig"
            href={article.url}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={panel.original}
            title={article.url}
          >
            <ExternalMark />
          </a>
        )}
      </p>
      <p class="att">
        <span>
          {article.publishedAt ? `${date(article.publishedAt, 'short')}, ` : ''}
          {panel.sentence(sentence.n + 1)}
        </span>
        {statement.factuality !== 'asserted' && <span>{factualities[statement.factuality]}</span>}
        <span class="how">
          {[
            attributions[statement.attribution],
            ...(statement.speaker ? [panel.accordingTo(statement.speaker.name)] : []),
            ...(statement.explicit ? [] : [panel.inferred]),
          ].join(', ')}
        </span>
        {(statement.speaker || article.agency) && (
          <span class="way">
            {[statement.speaker?.name, article.agency, article.outlet].filter(Boolean).join(' → ')}
          </span>
        )}
        <span>
          {panel.certainty} {score(statement.score)}
        </span>
        {statement.status !== 'auto' && <span class="judged">{reviewed[statement.status]}</span>}
      </p>
      {read && summary.value?.can.review && <ReviewBar statement={statement} />}
    </li>
  );
}

/** Only addresses of the web become links: an article's address is text from outside. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
