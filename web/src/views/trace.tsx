import type { Trace } from '../../../src/model/statement.js';
import { words } from '../i18n/index.js';
import { typeWord } from '../parts/marks.js';
import { Failed, Loading } from '../parts/states.js';
import type { Answer } from '../state/answer.js';
import { summary } from '../state/app.js';

/** What the server says of one sentence. */
export interface SentenceTraces {
  n: number;
  start: number;
  end: number;
  traces: (Trace & { cue: string })[];
}

/** Why a sentence has no edge: each trigger in it, what was looked for and what was found. */
export function TracePanel({
  sentence,
  answer,
}: {
  sentence: number | null;
  answer: Answer<{ sentences: SentenceTraces[] }> & { retry(): void };
}) {
  const { articles, trace: texts } = words.value;
  const { value, error, retry } = answer;
  return (
    <section class="trace" aria-live="polite">
      <h2>
        {articles.why} {sentence !== null && <span>{texts.sentence(sentence + 1)}</span>}
      </h2>
      {sentence === null ? (
        <p class="hint">{articles.whyHint}</p>
      ) : !summary.value?.can.ingest ? (
        <p class="hint">{texts.off}</p>
      ) : error ? (
        <Failed error={error} retry={retry} />
      ) : !value ? (
        <>
          <p class="hint">{texts.loading}</p>
          <Loading lines={3} />
        </>
      ) : (
        <TraceList traces={value.sentences.find(({ n }) => n === sentence)?.traces ?? []} />
      )}
    </section>
  );
}

/** Traces of one sentence, dropped ones first: they answer the question. */
export function TraceList({ traces }: { traces: readonly (Trace & { cue: string })[] }) {
  const { articles } = words.value;
  if (traces.length === 0) return <p class="hint">{articles.noHit}</p>;
  const sorted = [...traces].sort(
    (a, b) => Number(a.outcome === 'statement') - Number(b.outcome === 'statement'),
  );
  return (
    <>
      {sorted.map((trace, n) => (
        <OneTrace key={n} trace={trace} />
      ))}
    </>
  );
}

function OneTrace({ trace }: { trace: Trace & { cue: string } }) {
  const { trace: texts, quotes } = { ...words.value, quotes: words.value.quotes };
  return (
    <div class="tr">
      <ol>
        <li>
          <Dot full />
          <b>{texts.hit}</b>
          <span>
            {quotes[0]}
            {trace.cue}
            {quotes[1]} <code>{trace.frame}</code> → {typeWord(trace.type)}
          </span>
        </li>
        {trace.roles.map((role, n) => (
          <li key={n} class={role.actor === null ? 'tr-no' : ''}>
            <Dot full={role.actor !== null} />
            <b>{role.role === 'source' ? texts.source : texts.target}</b>
            <span>
              {role.found === '' ? texts.nothing : `${quotes[0]}${role.found}${quotes[1]}`}
              {role.actor !== null && role.actor !== role.found && ` = ${role.actor}`}
              {role.found !== '' && role.actor === null && `, ${texts.unresolved}`}
              <small>{reasonWords(role.why) || texts.tried(role.tried.join(', '))}</small>
            </span>
          </li>
        ))}
      </ol>
      <p class="verdict">
        {trace.outcome === 'statement' ? (
          <b>{texts.kept}</b>
        ) : (
          <>
            <b>{texts.dropped}</b> {reasonWords(trace.reason)}
          </>
        )}
      </p>
    </div>
  );
}

/** What the machine says in its own words, in those of the page where they are known. */
function reasonWords(reason: string): string {
  const { trace } = words.value;
  const better = /^(.+) fits better$/.exec(reason)?.[1];
  return better ? trace.fitsBetter(better) : ((trace.reasons as Record<string, string>)[reason] ?? reason);
}

function Dot({ full }: { full: boolean }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {full ? <circle class="a" cx="5" cy="5" r="4" /> : <circle class="b" cx="5" cy="5" r="3.4" />}
    </svg>
  );
}
