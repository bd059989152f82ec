import { useEffect, useState } from 'preact/hooks';
import type { ArticleList as List } from '../../../src/query/answers.js';
import { date, number } from '../i18n/format.js';
import { words } from '../i18n/index.js';
import { Link } from '../parts/link.js';
import { Empty, Failed, Loading } from '../parts/states.js';
import { useAnswer } from '../state/answer.js';
import { go } from '../state/app.js';
import type { ArticleView } from '../state/view.js';

const PAGE = 60;
const DELAY_MS = 200;

/** All articles, newest first, with what was found in each. */
export function ArticleList({ view }: { view: ArticleView }) {
  const [limit, setLimit] = useState(PAGE);
  const [text, setText] = useState(view.search);
  const { articles } = words.value;
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text !== view.search) go({ ...view, search: text }, true);
    }, DELAY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { value, error, retry } = useAnswer<List>(
    `/api/articles?limit=${Math.min(limit, 200)}&q=${encodeURIComponent(view.search)}`,
  );
  return (
    <main class="alist" id="main">
      <header>
        <h1>{articles.title}</h1>
        <input
          type="search"
          aria-label={articles.search}
          placeholder={articles.placeholder}
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <span>{value ? number(value.total) : ''}</span>
      </header>
      {error && !value ? (
        <Failed error={error} retry={retry} />
      ) : !value ? (
        <Loading lines={9} />
      ) : value.total === 0 ? (
        <Empty title={view.search ? articles.none : words.value.stage.empty}>
          {!view.search && (
            <Link class="bt pri" to={{ page: 'ingest' }}>
              {words.value.nav.ingest}
            </Link>
          )}
        </Empty>
      ) : (
        <ul>
          {value.articles.map(article => (
            <li key={article.id}>
              <Link to={{ page: 'article', id: article.id, statement: null, sentence: null, search: '' }}>
                <time>{article.publishedAt ? date(article.publishedAt, 'short') : ''}</time>
                <span class="al-t" lang={article.lang ?? undefined}>
                  {article.title || articles.untitled}
                </span>
                <span class="al-o">{article.outlet}</span>
                <span class="al-n">
                  {articles.sentences(article.sentences)}, {articles.statements(article.statements)}
                </span>
              </Link>
            </li>
          ))}
          {value.total > value.articles.length && (
            <li>
              <button type="button" class="bt" onClick={() => setLimit(limit + PAGE)}>
                {articles.more(Math.min(PAGE, value.total - value.articles.length))}
              </button>
            </li>
          )}
        </ul>
      )}
    </main>
  );
}
