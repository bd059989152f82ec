import { useState } from 'preact/hooks';
import type { ArticleWithGraph, EvidenceStatement } from '../../../src/query/answers.js';
import { articleCypher } from '../../../src/query/show.js';
import { date } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { ExternalMark } from '../parts/marks.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { go, summary } from '../state/app.js';
import { useKeys } from '../state/keys.js';
import type { ArticleView } from '../state/view.js';
import { ArticleBody } from './article-body.js';
import { ArticleList } from './article-list.js';
import { ArticleMap } from './article-map.js';
import { isWebAddress } from './evidence.js';
import { ShowQuery } from './show-query.js';
import { StatementCard } from './statement-card.js';
import { type SentenceTraces, TracePanel } from './trace.js';

const LIST: ArticleView = { page: 'article', id: null, statement: null, sentence: null, search: '' };

/** An article with everything that was found in it, or the list of articles. */
export function Article({ view }: { view: ArticleView }) {
  return view.id === null ? (
    <ArticleList view={view} />
  ) : (
    <OneArticle key={view.id} view={view} id={view.id} />
  );
}

function OneArticle({ view, id }: { view: ArticleView; id: string }) {
  const { value, error, retry } = useAnswer<ArticleWithGraph>(`/api/articles/${encodeURIComponent(id)}`);
  const { articles } = words.value;
  if (error?.status === 404)
    return (
      <main class="article" id="main">
        <Empty title={articles.gone}>
          <Link class="bt pri" to={LIST}>
            {articles.list}
          </Link>
        </Empty>
      </main>
    );
  if (error && !value)
    return (
      <main class="article" id="main">
        <Failed error={error} retry={retry} />
      </main>
    );
  if (!value)
    return (
      <main class="article" id="main">
        <Loading lines={12} />
      </main>
    );
  return <ArticleOf article={value} view={view} />;
}

function ArticleOf({ article: stored, view }: { article: ArticleWithGraph; view: ArticleView }) {
  const { articles, factualities } = words.value;
  const [hovered, setHovered] = useState<string | null>(null);
  const traces = useAnswer<{ sentences: SentenceTraces[] }>(
    summary.value?.can.ingest ? `/api/articles/${encodeURIComponent(stored.id)}/traces` : null,
  );
  const article = withAllSentences(stored, traces.value?.sentences);
  const statement = article.statements.find(candidate => candidate.id === view.statement) ?? null;
  const sentence = view.sentence ?? statement?.sentence.n ?? null;
  const actors = new Set(article.statements.flatMap(({ source, target }) => [source.id, target.id]));
  const told = new Set(article.statements.map(candidate => candidate.sentence.n));
  const open = (next: EvidenceStatement | null) =>
    go(
      {
        ...view,
        statement: next?.id ?? null,
        sentence: next?.sentence.n ?? null,
      },
      true,
    );
  const step = (by: number) => {
    const at = article.statements.findIndex(candidate => candidate.id === view.statement);
    const next = article.statements[at < 0 ? 0 : at + by];
    if (next) open(next);
  };
  useKeys(
    {
      j: () => step(1),
      k: () => step(-1),
      ']': () => step(1),
      '[': () => step(-1),
      Escape: () => open(null),
      q: () => document.querySelector<HTMLElement>('.panel .show-query')?.click(),
    },
    [view, article],
  );
  const styles = (['asserted', 'reported', 'planned', 'hypothetical', 'negated'] as const).filter(value =>
    article.statements.some(candidate => candidate.factuality === value),
  );
  return (
    <main class={`article ${statement || sentence !== null ? 'has-choice' : ''}`} id="main">
      <article class="art" lang={article.lang ?? undefined}>
        <header class="ah">
          <p class="kick" lang={document.documentElement.lang}>
            <Link class="lk" to={LIST}>
              {articles.list}
            </Link>
            {article.outlet && <b>{article.outlet}</b>}
            {article.publishedAt && <span>{date(article.publishedAt)}</span>}
            {article.agency && <span>{articles.agency(article.agency)}</span>}
            {isWebAddress(article.url) && (
              <a class="lk" href={article.url} target="_blank" rel="noreferrer noopener">
                {words.value.panel.original}
                <ExternalMark />
              </a>
            )}
          </p>
          <h1>{article.title || articles.untitled}</h1>
          <p class="asum" lang={document.documentElement.lang}>
            <Count text={articles.sentences(article.sentences.length)} />
            <Count text={articles.statements(article.statements.length)} />
            <Count text={articles.actors(actors.size)} />
            <Count text={articles.without(article.sentences.filter(({ n }) => !told.has(n)).length)} />
            <span class="grow" />
            <span class="ul">
              {styles.map(value => (
                <span key={value} class={`u t-ink f-${value}`}>
                  {factualities[value]}
                </span>
              ))}
            </span>
          </p>
        </header>
        <ArticleBody
          article={article}
          statement={statement}
          sentence={sentence}
          hovered={hovered}
          dropped={droppedIn(traces.value?.sentences)}
          onHover={setHovered}
          onStatement={open}
          onSentence={n => go({ ...view, statement: null, sentence: n }, true)}
        />
      </article>
      <aside class="panel apanel" aria-label={articles.graph}>
        <ArticleMap
          article={article}
          chosen={view.statement}
          hovered={hovered}
          onHover={setHovered}
          onChoose={open}
        />
        {statement ? (
          <StatementCard statement={statement} />
        ) : (
          <TracePanel sentence={sentence} answer={traces} />
        )}
        <ShowQuery cypher={() => articleCypher(article.id)} />
      </aside>
    </main>
  );
}

/** The graph keeps the sentences that tell something; the machine, asked again, knows the others too. */
function withAllSentences(
  article: ArticleWithGraph,
  sentences: readonly SentenceTraces[] | undefined,
): ArticleWithGraph {
  if (!sentences || sentences.length === 0) return article;
  const all = sentences.map(({ n, start, end }) => ({ n, start, end, text: article.text.slice(start, end) }));
  return { ...article, sentences: all };
}

/** Sentences with a trigger that became no statement. */
function droppedIn(sentences: readonly SentenceTraces[] | undefined): ReadonlySet<number> {
  const has = ({ traces }: SentenceTraces) => traces.some(trace => trace.outcome === 'dropped');
  return new Set(sentences?.filter(has).map(({ n }) => n));
}

/** »14 Sätze« with its number strong. */
function Count({ text }: { text: string }) {
  const [number, ...rest] = text.split(' ');
  return (
    <span>
      <b>{number}</b>
      {rest.join(' ')}
    </span>
  );
}
