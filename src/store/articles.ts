import { z } from 'zod';
import { CodedArticle, InputError, type Run } from '../model/index.js';
import { assertCoding, canonicalCoding, codingHash } from './coding.js';
import { cypher } from './cypher.js';
import { deleteArticles } from './remove.js';
import { type NewCoding, replaceCodings } from './rewrite.js';
import { type Changes, type GraphStore, NO_CHANGES } from './store.js';

/** How an article in the graph was coded. */
type KnownCoding = { id: string; coding: string; run: string };

/** `writeArticles` for one article. */
export function writeArticle(store: GraphStore, coded: CodedArticle, run: Run): Promise<Changes> {
  return writeArticles(store, [coded], run);
}

/**
 * Writes coded articles in one transaction. What the graph knows already is left alone; an article that was coded
 * otherwise, or by another run, has its statements replaced. The graph is the same for any order and any batches.
 *
 * @throws InputError when a coding contradicts itself, or has a relation type that the graph does not know.
 */
export async function writeArticles(
  store: GraphStore,
  coded: readonly CodedArticle[],
  run: Run,
): Promise<Changes> {
  const codings = [...new Map(coded.map(one => [one.article.id, toNewCoding(one)])).values()];
  if (codings.length === 0) return NO_CHANGES;
  return store.write(async tx => {
    const ids = codings.map(coding => coding.article.id);
    const rows = await tx.run<KnownCoding>(cypher('write/article-state'), { ids });
    const known = new Map(rows.map(row => [row.id, row]));
    const changed = codings.filter(({ article, hash }) => {
      const before = known.get(article.id);
      return before?.coding !== hash || before.run !== run.id;
    });
    if (changed.length === 0) return NO_CHANGES;
    const replaced = changed.map(coding => coding.article.id).filter(id => known.has(id));
    await replaceCodings(tx, changed, replaced, run);
    return tx.changes;
  });
}

/** Which of the articles the run has coded already. */
export async function codedArticles(
  store: GraphStore,
  ids: readonly string[],
  run: Run,
): Promise<Set<string>> {
  const { rows } = await store.read<KnownCoding>(cypher('write/article-state'), { ids });
  return new Set(rows.filter(row => row.run === run.id).map(row => row.id));
}

/** Which articles to delete: one, or all of a run or an outlet. */
export type Doomed = { article: string } | { run: string } | { outlet: string };

/**
 * Deletes articles with all that nothing else supports.
 *
 * @returns how many articles there were, and what it changed
 * @throws InputError when there are none.
 */
export async function deleteFrom(
  store: GraphStore,
  doomed: Doomed,
): Promise<{ articles: number; changes: Changes }> {
  const [kind, value] = Object.entries(doomed)[0]!;
  return store.write(async tx => {
    const found = await tx.run<{ id: string }>(cypher(`write/doomed-by-${kind}`), { value });
    if (kind === 'run') await tx.run(cypher('write/past-delete-by'), { run: value });
    if (found.length === 0 && tx.changes.nodesDeleted === 0) {
      throw new InputError(
        kind === 'article' ? `there is no article "${value}"` : `there is no article of ${kind} "${value}"`,
      );
    }
    await deleteArticles(
      tx,
      found.map(({ id }) => id),
    );
    return { articles: found.length, changes: tx.changes };
  });
}

function toNewCoding(coded: CodedArticle): NewCoding {
  const parsed = CodedArticle.safeParse(coded);
  if (!parsed.success) throw new InputError(`article ${coded.article.id}: ${z.prettifyError(parsed.error)}`);
  assertCoding(parsed.data);
  const canonical = canonicalCoding(parsed.data);
  return { ...canonical, hash: codingHash(canonical) };
}
