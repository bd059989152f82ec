import { fold } from '../model/index.js';
import { cypher, type GraphStore } from '../store/index.js';
import type { ArticleAnswer, ArticleList, ArticleRow, SentenceText } from './answers.js';
import { type EvidenceRow, evidenceStatements } from './evidence.js';

/** Articles whose title or outlet holds the text, newest first, one page of them. */
export async function articleList(
  store: GraphStore,
  search: string,
  offset: number,
  limit: number,
): Promise<ArticleList> {
  const { rows } = await store.read<ArticleRow>(cypher('read/articles'));
  const wanted = fold(search);
  const found = rows.filter(
    ({ title, outlet }) => wanted === '' || fold(`${title} ${outlet ?? ''}`).includes(wanted),
  );
  const articles = found
    .slice(offset, offset + limit)
    .map(row => ({ ...row, outlet: row.outlet ?? '', agency: row.agency ?? '' }));
  return { articles, total: found.length };
}

/** An article with its sentences and all statements in it, in the order of the text; null when there is none. */
export async function article(store: GraphStore, id: string): Promise<ArticleAnswer | null> {
  const { rows } = await store.read<{ article: Record<string, string | null> }>(cypher('read/article'), {
    id,
  });
  const properties = rows[0]?.article;
  if (!properties) return null;
  const { rows: sentences } = await store.read<SentenceText & { article: string }>(
    cypher('read/article-sentences'),
    { articles: [id] },
  );
  const { rows: found } = await store.read<EvidenceRow>(cypher('read/article-statements'), { article: id });
  const statements = await evidenceStatements(store, found);
  return {
    id,
    title: properties.title ?? '',
    url: properties.url ?? '',
    publishedAt: properties.publishedAt ?? null,
    outlet: properties.outlet ?? '',
    agency: properties.agency ?? '',
    lang: properties.lang ?? null,
    license: properties.license ?? '',
    text: properties.text ?? '',
    sentences: sentences.map(({ n, start, end, text }) => ({ n, start, end, text })),
    statements: statements.sort(
      (a, b) =>
        a.sentence.n - b.sentence.n || firstCue(a.spans) - firstCue(b.spans) || (a.id < b.id ? -1 : 1),
    ),
  };
}

function firstCue(spans: readonly { role: string; start: number }[]): number {
  return spans.find(span => span.role === 'cue')?.start ?? 0;
}
