import { useEffect, useRef, useState } from 'preact/hooks';
import type { QueryAnswer, SchemaAnswer } from '../../../src/query/answers.js';
import type { CypherEditor } from '../editor/editor.js';
import { number } from '../i18n/format.js';
import { lang, words } from '../i18n/index.js';
import { ToneMark, toneColour, typeTone } from '../parts/marks.js';
import { Empty, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { ApiError, send } from '../state/api.js';
import { go, types } from '../state/app.js';
import { EXAMPLES, queryName } from '../state/queries.js';
import { forgetQuery, noteRows, savedQueries, saveQuery } from '../state/saved-queries.js';
import type { CypherView } from '../state/view.js';
import { Result } from './result.js';

const QUERY_SECONDS = 5;
const QUERY_ROWS = 500;

type Outcome =
  | { state: 'idle' }
  | { state: 'running'; abort: AbortController }
  | { state: 'done'; answer: QueryAnswer; cypher: string }
  | { state: 'failed'; message: string };

/** Cypher: an editor, what it may ask for, and what it answered. */
export function Console({ view }: { view: CypherView }) {
  const texts = words.value.console;
  const [outcome, setOutcome] = useState<Outcome>({ state: 'idle' });
  const [text, setText] = useState(view.query || EXAMPLES[lang.value][0]!);
  const schema = useAnswer<SchemaAnswer>('/api/schema');
  const latest = useRef(text);
  latest.current = text;

  const run = async (query = latest.current) => {
    const cypher = query.trim();
    if (cypher === '') return;
    if (outcome.state === 'running') outcome.abort.abort();
    const abort = new AbortController();
    setOutcome({ state: 'running', abort });
    go({ page: 'cypher', query: cypher, row: null }, view.query === cypher);
    try {
      const answer = await send<QueryAnswer>('/api/query', { cypher }, 'POST', abort.signal);
      noteRows(cypher, answer.rows.length, answer.truncated);
      setOutcome({ state: 'done', answer, cypher });
    } catch (error) {
      if (abort.signal.aborted) setOutcome({ state: 'idle' });
      else {
        const known = error instanceof ApiError && error.status === 0 ? words.value.states.lost : null;
        setOutcome({ state: 'failed', message: known ?? (error as Error).message });
      }
    }
  };
  // a query in the address is a query to be seen: it runs when the page opens, and when history brings it back
  useEffect(() => {
    if (!view.query) return;
    setText(view.query);
    if (outcome.state === 'done' && outcome.cypher === view.query) return;
    if (outcome.state !== 'running') void run(view.query);
  }, [view.query]);
  const choose = (query: string) => {
    setText(query);
    void run(query);
  };
  const cypher = text.trim();
  const saved = savedQueries.value.some(query => query.cypher === cypher);
  return (
    <main class="console" id="main">
      <h1 class="vh">{texts.title}</h1>
      <ConsoleRail current={cypher} schema={schema.value} onChoose={choose} />
      <section class="desk" aria-label={texts.title}>
        <div class="dh">
          <h2>{queryName(cypher)}</h2>
          <button
            type="button"
            class="lk"
            onClick={() =>
              saved
                ? forgetQuery(cypher)
                : saveQuery({
                    cypher,
                    rows:
                      outcome.state === 'done' && outcome.cypher === cypher
                        ? outcome.answer.rows.length
                        : null,
                    cut: outcome.state === 'done' && outcome.answer.truncated,
                  })
            }
          >
            {saved ? texts.unsave : texts.save}
          </button>
          <span class="grow" />
          <span class="lim">{texts.limits(QUERY_SECONDS, QUERY_ROWS)}</span>
          {outcome.state === 'running' ? (
            <button type="button" class="bt fill" onClick={() => outcome.abort.abort()}>
              {texts.stop}
            </button>
          ) : (
            <button type="button" class="bt fill" onClick={() => void run()}>
              {texts.run} <kbd>{texts.runKey}</kbd>
            </button>
          )}
        </div>
        <Editor text={text} schema={schema.value} onChange={setText} onRun={() => void run()} />
        {outcome.state === 'idle' && (
          <Empty title={texts.start}>
            <p>{texts.startHint}</p>
          </Empty>
        )}
        {outcome.state === 'running' && <Loading lines={4} />}
        {outcome.state === 'failed' && (
          <div class="qfail" role="alert">
            <b>{texts.failed}</b>
            <p>{outcome.message}</p>
          </div>
        )}
        {outcome.state === 'done' && (
          <Result
            answer={outcome.answer}
            changed={outcome.cypher !== cypher}
            row={view.row}
            onRow={row => go({ page: 'cypher', query: outcome.cypher, row }, true)}
          />
        )}
      </section>
    </main>
  );
}

/** The editor is fetched when the console opens, not before. */
function Editor({
  text,
  schema,
  onChange,
  onRun,
}: {
  text: string;
  schema: SchemaAnswer | null;
  onChange(text: string): void;
  onRun(): void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<CypherEditor | null>(null);
  const latest = useRef({ onChange, onRun });
  latest.current = { onChange, onRun };
  const label = words.value.console.editor;
  useEffect(() => {
    let made: CypherEditor | null = null;
    let gone = false;
    void import('../editor/editor.js').then(({ cypherEditor }) => {
      if (gone) return;
      made = cypherEditor(host.current!, {
        text,
        label,
        colours: new Map([...types.value.values()].map(type => [type.name, toneColour(type.tone)])),
        onRun: () => latest.current.onRun(),
        onChange: next => latest.current.onChange(next),
      });
      setEditor(made);
    });
    return () => {
      gone = true;
      made?.kill();
    };
  }, []);
  useEffect(() => editor?.setText(text), [editor, text]);
  useEffect(() => {
    if (schema) editor?.setSchema(schema);
  }, [editor, schema]);
  return (
    <div class="ed">
      {!editor && <pre class="ed-wait">{text}</pre>}
      <div ref={host} data-testid="editor" />
    </div>
  );
}

const MOST_TYPES = 12;

/** Queries to choose from, and what the graph holds. */
function ConsoleRail({
  current,
  schema,
  onChoose,
}: {
  current: string;
  schema: SchemaAnswer | null;
  onChoose(query: string): void;
}) {
  const texts = words.value.console;
  const [all, setAll] = useState(false);
  const relations = schema?.types.filter(({ name }) => types.value.has(name)) ?? [];
  const shown = all ? relations : relations.slice(0, MOST_TYPES);
  return (
    <aside class="rail crail" aria-label={texts.examples}>
      {savedQueries.value.length > 0 && (
        <section class="fg first">
          <h2>{texts.saved}</h2>
          <ul class="sv">
            {savedQueries.value.map(query => (
              <li key={query.cypher} class={query.cypher === current ? 'on' : ''}>
                <button type="button" onClick={() => onChoose(query.cypher)}>
                  {queryName(query.cypher)}
                  {query.rows !== null && (
                    <span>
                      {texts.rows(query.rows)} {query.cut && <b>{texts.short}</b>}
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="fg first">
        <h2>{texts.examples}</h2>
        <ul class="sv">
          {EXAMPLES[lang.value].map(query => (
            <li key={query} class={query === current ? 'on' : ''}>
              <button type="button" onClick={() => onChoose(query)}>
                {queryName(query)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="fg">
        <h2>
          {texts.nodes} <span>{texts.inStore}</span>
        </h2>
        <ul class="sc">
          {schema?.labels
            .filter(({ name }) => name !== 'Schema')
            .map(({ name, count }) => (
              <li key={name}>
                <button type="button" onClick={() => onChoose(`MATCH (n:${name})\nRETURN n`)}>
                  <code>:{name}</code>
                  <span>{number(count)}</span>
                </button>
              </li>
            ))}
        </ul>
      </section>
      <section class="fg">
        <h2>
          {texts.relations}
          {relations.length > MOST_TYPES && (
            <button type="button" class="lk" onClick={() => setAll(!all)}>
              {all ? words.value.rail.fewer : words.value.rail.more(relations.length - MOST_TYPES)}
            </button>
          )}
        </h2>
        <ul class="sc">
          {shown.map(({ name, count }) => (
            <li key={name}>
              <button
                type="button"
                onClick={() => onChoose(`MATCH (a:Actor)-[r:${name}]->(b:Actor)\nRETURN a, r, b`)}
              >
                <ToneMark tone={typeTone(name)} />
                <code>{name}</code>
                <span>{number(count)}</span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
