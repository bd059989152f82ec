import { type CodedArticle, outletId, type Run } from '../model/index.js';
import { addActors, refreshActors } from './actors/names.js';
import { cypher } from './cypher.js';
import { rebuildUnits } from './events/rebuild.js';
import { groupBy } from './group.js';
import { keepPast } from './history/past.js';
import { readCodings } from './read-codings.js';
import {
  articleRow,
  mentionRows,
  newStatementRows,
  sentenceRows,
  speakerRows,
  statementRows,
} from './records.js';
import { deleteOrphans, removeCodings, unitsOf } from './remove.js';
import { loadReviews } from './reviews/load.js';
import { overlay, type ReviewedCoding } from './reviews/overlay.js';
import type { Transaction } from './store.js';
import { bandProperties, findCandidates, joinClusters, type Signed, sign } from './texts/clusters.js';
import { relationTypes, typeOf } from './types.js';

/** A coding in canonical form with its hash. */
export type NewCoding = CodedArticle & { hash: string };

/**
 * Writes codings and brings all that follows from them up to date.
 *
 * @param replaced ids of those articles that the graph has already
 */
export async function replaceCodings(
  tx: Transaction,
  codings: readonly NewCoding[],
  replaced: readonly string[],
  run: Run,
): Promise<void> {
  const types = await relationTypes(tx);
  for (const { type } of codings.flatMap(coding => coding.statements)) typeOf(types, type);
  await keepPast(tx, replaced, run.id);
  const before = await removeCodings(tx, replaced);
  const canonical = await addActors(
    tx,
    codings.flatMap(coding => coding.actors),
  );
  const signed = codings.map(({ article }) => sign({ ...article, cluster: null, clusterDate: null }));
  const near = await findCandidates(tx, signed);
  await writeArticleNodes(tx, codings, signed, replaced, run);
  const reviews = await loadReviews(
    tx,
    codings.flatMap(coding => coding.statements.map(({ id }) => id)),
  );
  const reviewed = codings.map(coded => ({
    coded,
    statements: coded.statements.map(statement => overlay(statement, reviews.of(statement.id))),
  }));
  await createStatements(tx, reviewed, run);
  await linkReviews(
    tx,
    codings.flatMap(coding => coding.statements.flatMap(({ id }) => reviews.of(id))),
  );

  const clustered = new Map((await joinClusters(tx, signed, near)).map(member => [member.id, member]));
  const moved = [...clustered.keys()].filter(id => !signed.some(text => text.id === id));
  const rows = reviewed.flatMap(coding =>
    newStatementRows(
      coding,
      clustered.get(coding.coded.article.id),
      id => reviews.actors.get(id) ?? canonical(id),
    ),
  );
  await rebuildUnits(tx, [...before.units, ...(await unitsOf(tx, moved))], rows, types);
  await refreshActors(tx, before.actors);
  if (replaced.length > 0) await deleteOrphans(tx);
}

/** Writes articles again from what the graph has of them, after their reviews have changed. */
export async function rewriteArticles(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const stored = await readCodings(tx.run, ids);
  const runs = await tx.run<{ run: Run }>(cypher('write/run-of'), { ids });
  for (const [id, group] of groupBy(stored, coding => coding.run)) {
    const run = runs.find(row => row.run.id === id)!.run;
    const codings = group.map(({ coded, hash }) => ({ ...coded, hash }));
    await replaceCodings(
      tx,
      codings,
      codings.map(({ article }) => article.id),
      run,
    );
  }
}

async function writeArticleNodes(
  tx: Transaction,
  codings: readonly NewCoding[],
  signed: readonly Signed[],
  replaced: readonly string[],
  run: Run,
): Promise<void> {
  const ids = codings.map(({ article }) => article.id);
  const known = new Set(replaced);
  const news = codings.flatMap(({ article, hash }, i) =>
    known.has(article.id) ? [] : [{ ...articleRow(article, hash), ...bandProperties(signed[i]!) }],
  );
  const old = codings.flatMap(({ article, hash }) =>
    known.has(article.id) ? [articleRow(article, hash)] : [],
  );
  await create(tx, 'write/article-create', news);
  await create(tx, 'write/article-set', old);
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

async function createStatements(
  tx: Transaction,
  reviewed: readonly ReviewedCoding[],
  run: Run,
): Promise<void> {
  await create(
    tx,
    'write/mention-create',
    reviewed.flatMap(({ coded }) => mentionRows(coded)),
  );
  await create(
    tx,
    'write/sentence-create',
    reviewed.flatMap(({ coded }) => sentenceRows(coded)),
  );
  const rows = reviewed.flatMap(statementRows);
  if (rows.length > 0) await tx.run(cypher('write/statement-create'), { run: run.id, rows });
  await create(tx, 'write/speaker-create', reviewed.flatMap(speakerRows));
}

async function linkReviews(
  tx: Transaction,
  reviews: readonly { id: string; statement: string }[],
): Promise<void> {
  const rows = reviews.map(({ id, statement }) => ({ review: id, statement }));
  if (rows.length > 0) await tx.run(cypher('write/review-link'), { rows });
}

async function create(tx: Transaction, statement: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await tx.run(cypher(statement), { rows });
}
