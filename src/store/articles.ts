import { type CodedArticle, outletId, type Run } from '../model/index.js';
import { addActors, refreshActors } from './actors.js';
import { assertCoding, canonicalCoding, codingHash } from './coding.js';
import { cypher } from './cypher.js';
import { rebuildUnits } from './events/rebuild.js';
import {
  articleProperties,
  mentionRows,
  newStatementRows,
  sentenceRows,
  speakerRows,
  statementRows,
} from './records.js';
import { type Changes, type GraphStore, NO_CHANGES, type Transaction } from './store.js';
import { relationTypes, typeOf } from './types.js';

/** How an article in the graph was coded. */
type KnownCoding = { id: string; coding: string; run: string };

type NewCoding = CodedArticle & { hash: string };

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
    const isNew = ({ article, hash }: NewCoding) => {
      const before = known.get(article.id);
      return before?.coding !== hash || before.run !== run.id;
    };
    const changed = codings.filter(isNew);
    if (changed.length === 0) return NO_CHANGES;
    const replaced = changed.map(coding => coding.article.id).filter(id => known.has(id));
    await replaceArticles(tx, changed, replaced, run);
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

function toNewCoding(coded: CodedArticle): NewCoding {
  assertCoding(coded);
  const canonical = canonicalCoding(coded);
  return { ...canonical, hash: codingHash(canonical) };
}

async function replaceArticles(
  tx: Transaction,
  codings: readonly NewCoding[],
  replaced: readonly string[],
  run: Run,
) {
  const types = await relationTypes(tx);
  for (const { type } of codings.flatMap(coding => coding.statements)) typeOf(types, type);
  const before = await removeCodings(tx, replaced);
  const canonical = await addActors(
    tx,
    codings.flatMap(coding => coding.actors),
  );
  await createArticles(tx, codings, run);
  await createStatements(tx, codings, run);
  await rebuildUnits(
    tx,
    before.units,
    codings.flatMap(coding => newStatementRows(coding, canonical)),
    types,
  );
  await refreshActors(tx, before.actors);
  if (replaced.length > 0) await deleteOrphans(tx);
}

/** Takes away what hangs on articles, but not the articles; says which units and actors are left to be updated. */
export async function removeCodings(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ units: string[]; actors: string[] }> {
  if (ids.length === 0) return { units: [], actors: [] };
  const statements = await tx.run<{ unit: string }>(cypher('write/article-statements'), { ids });
  const actors = await tx.run<{ id: string }>(cypher('write/article-actors'), { ids });
  for (const step of ['statement-delete', 'sentence-delete', 'article-unlink'])
    await tx.run(cypher(`write/${step}`), { ids });
  const units = [...new Set(statements.map(({ unit }) => unit))].sort();
  return { units, actors: [...new Set(actors.map(({ id }) => id))].sort() };
}

/** Deletes outlets and runs that have no article left. */
export async function deleteOrphans(tx: Transaction): Promise<void> {
  await tx.run(cypher('write/outlet-delete-orphans'));
  await tx.run(cypher('write/run-delete-orphans'));
}

async function createArticles(tx: Transaction, codings: readonly NewCoding[], run: Run): Promise<void> {
  const ids = codings.map(({ article }) => article.id);
  const rows = codings.map(({ article, hash }) => ({
    id: article.id,
    properties: articleProperties(article, hash),
  }));
  await tx.run(cypher('write/article-set'), { rows });
  await tx.run(cypher('write/run-set'), { run });
  await tx.run(cypher('write/coded-in'), { run: run.id, ids });
  const named = codings.map(({ article }) => article).filter(article => article.outlet !== '');
  if (named.length === 0) return;
  const outlets = new Map(
    named.map(({ outlet }) => [outletId(outlet), { id: outletId(outlet), name: outlet }]),
  );
  await tx.run(cypher('write/outlet-set'), { rows: [...outlets.values()] });
  const links = named.map(({ id, outlet }) => ({ article: id, outlet: outletId(outlet) }));
  await tx.run(cypher('write/published-by'), { rows: links });
}

async function createStatements(tx: Transaction, codings: readonly NewCoding[], run: Run): Promise<void> {
  const create = async (statement: string, rows: unknown[]) => {
    if (rows.length > 0) await tx.run(cypher(statement), { rows });
  };
  await create('write/mention-create', codings.flatMap(mentionRows));
  await create('write/sentence-create', codings.flatMap(sentenceRows));
  await create(
    'write/statement-create',
    codings.flatMap(coding => statementRows(coding, run.id)),
  );
  await create('write/speaker-create', codings.flatMap(speakerRows));
}
