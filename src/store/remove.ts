import { refreshActors } from './actors/names.js';
import { cypher } from './cypher.js';
import { rebuildUnits } from './events/rebuild.js';
import type { Transaction } from './store.js';
import { leaveClusters } from './texts/clusters.js';

/** What has to be brought up to date after codings were taken away. */
export interface Remains {
  units: string[];
  actors: string[];
}

/** Takes away what hangs on articles, but not the articles. */
export async function removeCodings(tx: Transaction, ids: readonly string[]): Promise<Remains> {
  if (ids.length === 0) return { units: [], actors: [] };
  const units = await unitsOf(tx, ids);
  const actors = await tx.run<{ id: string }>(cypher('write/article-actors'), { ids });
  const parted = await leaveClusters(tx, ids);
  for (const step of ['statement-delete', 'sentence-delete', 'article-unlink']) {
    await tx.run(cypher(`write/${step}`), { ids });
  }
  return {
    units: [
      ...units,
      ...(await unitsOf(
        tx,
        parted.map(({ id }) => id),
      )),
    ],
    actors: [...new Set(actors.map(({ id }) => id))].sort(),
  };
}

/** The units in which the statements of articles count. */
export async function unitsOf(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx.run<{ unit: string }>(cypher('write/article-statements'), { ids });
  return [...new Set(rows.map(({ unit }) => unit))].sort();
}

/** Deletes articles, and what nothing else supports. */
export async function deleteArticles(tx: Transaction, ids: readonly string[]): Promise<void> {
  const { units, actors } = await removeCodings(tx, ids);
  await tx.run(cypher('write/past-delete-of'), { ids });
  await tx.run(cypher('write/article-delete'), { ids });
  await rebuildUnits(tx, units);
  await refreshActors(tx, actors);
  await deleteOrphans(tx);
}

/** Deletes outlets and runs that have no article left. */
export async function deleteOrphans(tx: Transaction): Promise<void> {
  await tx.run(cypher('write/outlet-delete-orphans'));
  await tx.run(cypher('write/run-delete-orphans'));
  await tx.run(cypher('write/office-delete-orphans'));
}
