import { useRef, useState } from 'preact/hooks';
import type { Trace } from '../../../src/model/statement.js';
import { number, size } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { Empty } from '../parts/states.js';
import { forgetAnswers } from '../state/answer.js';
import { ApiError, send } from '../state/api.js';
import { summary } from '../state/app.js';
import { MOST_TEXT, type ReadFile, readFiles } from '../state/read-files.js';
import { TraceList } from './trace.js';

interface Receipt {
  article: string;
  title: string;
  lang: string;
  sentences: number;
  statements: number;
  isNew: boolean;
  traces: { n: number; traces: (Trace & { cue: string })[] }[];
}

/** What became of one text. */
type Result = { name: string; receipt: Receipt } | { name: string; problem: string };

/** Reads texts in: pasted ones and files. */
export function Ingest() {
  const { ingest } = words.value;
  const [text, setText] = useState('');
  const [title, setTitle] = useState('');
  const [publishedAt, setDate] = useState('');
  const [outlet, setOutlet] = useState('');
  const [url, setUrl] = useState('');
  const [lang, setLang] = useState('');
  const [results, setResults] = useState<Result[]>([]);
  const [running, setRunning] = useState<{ done: number; of: number } | null>(null);
  const [problem, setProblem] = useState('');
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  if (summary.value && !summary.value.can.ingest)
    return (
      <main class="ingest" id="main">
        <Empty title={ingest.off}>
          <p>{ingest.offHint}</p>
        </Empty>
      </main>
    );

  const read = async (items: readonly ReadFile[]) => {
    setRunning({ done: 0, of: items.length });
    for (const [n, item] of items.entries()) {
      const result = 'problem' in item ? item : await submit(item);
      setResults(before => [result, ...before]);
      setRunning({ done: n + 1, of: items.length });
    }
    setRunning(null);
    forgetAnswers();
  };
  const paste = () => {
    const bytes = new Blob([text]).size;
    if (text.trim() === '') setProblem(ingest.empty);
    else if (bytes > MOST_TEXT) setProblem(ingest.tooLong(size(bytes), size(MOST_TEXT)));
    else {
      setProblem('');
      const submission = { text, title, url, outlet, publishedAt: publishedAt || null, lang: lang || null };
      void read([{ name: title || text.trim().slice(0, 60), submission }]);
    }
  };
  const take = (list: FileList | null) => {
    if (list && list.length > 0) void readFiles([...list], ingest).then(read);
  };
  return (
    <main class="ingest" id="main">
      <form
        class={over ? 'over' : ''}
        onSubmit={event => {
          event.preventDefault();
          paste();
        }}
        onDragOver={event => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={event => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files ?? null);
        }}
      >
        <h1>{ingest.title}</h1>
        <label class="big">
          <span>{ingest.text}</span>
          <textarea
            rows={14}
            placeholder={ingest.textHint}
            value={text}
            onInput={event => setText(event.currentTarget.value)}
          />
        </label>
        <div class="fields">
          <label class="wide">
            <span>{ingest.titleField}</span>
            <input value={title} maxLength={500} onInput={event => setTitle(event.currentTarget.value)} />
          </label>
          <label>
            <span>{ingest.date}</span>
            <input type="date" value={publishedAt} onInput={event => setDate(event.currentTarget.value)} />
          </label>
          <label>
            <span>{ingest.outlet}</span>
            <input value={outlet} maxLength={200} onInput={event => setOutlet(event.currentTarget.value)} />
          </label>
          <label class="wide">
            <span>{ingest.url}</span>
            <input
              type="url"
              value={url}
              placeholder="https://"
              onInput={event => setUrl(event.currentTarget.value)}
            />
          </label>
          <label>
            <span>{ingest.language}</span>
            <select value={lang} onChange={event => setLang(event.currentTarget.value)}>
              <option value="">{ingest.auto}</option>
              <option value="de">Deutsch</option>
              <option value="en">English</option>
            </select>
          </label>
        </div>
        {problem && (
          <p class="prob" role="alert">
            {problem}
          </p>
        )}
        <p class="iact">
          <button type="submit" class="bt fill" disabled={running !== null}>
            {running
              ? `${ingest.running} ${running.of > 1 ? ingest.progress(running.done, running.of) : ''}`
              : ingest.run}
          </button>
          <button type="button" class="bt" disabled={running !== null} onClick={() => files.current?.click()}>
            {ingest.choose}
          </button>
          <span>{ingest.drop}</span>
          <input
            ref={files}
            type="file"
            multiple
            accept=".txt,.md,.jsonl,text/plain"
            hidden
            onChange={event => {
              take(event.currentTarget.files);
              event.currentTarget.value = '';
            }}
          />
        </p>
        {running && running.of > 1 && <progress value={running.done} max={running.of} />}
      </form>
      <section class="iout" aria-live="polite">
        {results.length === 0 && <p class="hint">{ingest.before}</p>}
        {results.map((result, n) => (
          <ResultOf key={results.length - n} result={result} />
        ))}
      </section>
    </main>
  );
}

async function submit(item: Extract<ReadFile, { submission: unknown }>): Promise<Result> {
  try {
    return { name: item.name, receipt: await send<Receipt>('/api/ingest', item.submission) };
  } catch (error) {
    const message =
      error instanceof ApiError
        ? error.status === 0
          ? words.value.states.lost
          : error.message
        : String(error);
    return { name: item.name, problem: message };
  }
}

function ResultOf({ result }: { result: Result }) {
  const { ingest, articles, panel } = words.value;
  if ('problem' in result)
    return (
      <article class="ires">
        <h2>{result.name}</h2>
        <p class="prob">{result.problem}</p>
      </article>
    );
  const { receipt } = result;
  const dropped = receipt.traces
    .map(({ n, traces }) => ({ n, traces: traces.filter(trace => trace.outcome === 'dropped') }))
    .filter(({ traces }) => traces.length > 0);
  return (
    <article class="ires">
      <h2>{receipt.title || result.name}</h2>
      <p class="asum">
        <span>{articles.sentences(receipt.sentences)}</span>
        <span>{ingest.found(receipt.statements)}</span>
      </p>
      {!receipt.isNew && <p class="hint">{ingest.known}</p>}
      {receipt.sentences === 0 && <p class="hint">{ingest.otherLanguage}</p>}
      <p class="rev">
        <Link
          class="bt pri"
          to={{ page: 'article', id: receipt.article, statement: null, sentence: null, search: '' }}
        >
          {ingest.open}
        </Link>
      </p>
      {dropped.length > 0 && (
        <details>
          <summary>
            {articles.why} <span>{number(dropped.reduce((sum, { traces }) => sum + traces.length, 0))}</span>
          </summary>
          {dropped.map(({ n, traces }) => (
            <section key={n} class="trace">
              <h3>{panel.sentence(n + 1)}</h3>
              <TraceList traces={traces} />
            </section>
          ))}
        </details>
      )}
    </article>
  );
}
