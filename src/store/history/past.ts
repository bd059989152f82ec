import { codingId, Edge, type PastCoding, type Run, type Statement } from '../../model/index.js';
import { cypher } from '../cypher.js';
import { readCodings, reader } from '../read-codings.js';
import type { Changes, GraphStore, Transaction } from '../store.js';

/** Before another run codes articles: keeps what the last one made of them, for `diffRuns`. */
export async function keepPast(tx: Transaction, articles: readonly string[], run: string): Promise<void> {
  if (articles.length === 0) return;
  await tx.run(cypher('write/past-delete'), { ids: articles.map(article => codingId(article, run)) });
  const stored = await readCodings(tx.run, articles);
  await writePast(
    tx,
    stored
      .filter(coding => coding.run !== run)
      .map(({ coded, run }) => ({ article: coded.article.id, run, edges: coded.statements.map(toEdge) })),
  );
}

/** Records earlier codings as they were kept elsewhere, with their runs; the articles must be there. */
export function importPast(
  store: GraphStore,
  codings: readonly PastCoding[],
  runs: ReadonlyMap<string, Run>,
): Promise<Changes> {
  return store.write(async tx => {
    for (const id of new Set(codings.map(({ run }) => run)))
      await tx.run(cypher('write/run-set'), { run: runs.get(id) });
    await writePast(tx, codings);
    return tx.changes;
  });
}

/** All earlier codings, by article and run. */
export async function readPast(store: GraphStore): Promise<PastCoding[]> {
  const rows = await reader(store)<{ article: string; run: string; edges: string }>(
    cypher('read/past-codings'),
  );
  return rows
    .map(row => ({ ...row, edges: parseEdges(row.edges) }))
    .sort((a, b) => (`${a.article} ${a.run}` < `${b.article} ${b.run}` ? -1 : 1));
}

export function toEdge({ source, type, target, factuality, date, explicit }: Statement): Edge {
  return { source: source.actor, type, target: target.actor, factuality, date, explicit };
}

export function parseEdges(json: string): Edge[] {
  return Edge.array().parse(JSON.parse(json));
}

async function writePast(tx: Transaction, codings: readonly PastCoding[]): Promise<void> {
  const rows = codings.map(({ article, run, edges }) => ({
    id: codingId(article, run),
    article,
    run,
    edges: JSON.stringify(edges),
  }));
  if (rows.length > 0) await tx.run(cypher('write/past-create'), { rows });
}
