import { cypher } from '../cypher.js';
import { rebuildUnits } from '../events/rebuild.js';
import { groupBy } from '../group.js';
import type { RunQuery } from '../read-codings.js';
import { unitsOf } from '../remove.js';
import type { Transaction } from '../store.js';
import {
  type ClusterMember,
  componentsOf,
  findCandidates,
  joinClusters,
  leaveClusters,
  sign,
} from '../texts/clusters.js';
import { BANDS } from '../texts/minhash.js';
import type { Found } from './problem.js';

type Clustered = Pick<ClusterMember, 'id' | 'publishedAt' | 'cluster' | 'clusterDate'>;

/**
 * The part of invariant 1 on independent texts: near-duplicates, and no others, are in one cluster.
 *
 * @returns the articles that are not in the right one
 */
export async function verifyTexts(run: RunQuery, found: Found): Promise<string[]> {
  const members = await run<Clustered>(cypher('verify/clusters'));
  const clusterOf = new Map(members.map(({ id, cluster }) => [id, cluster]));
  const wrong = new Set<string>();
  const problem = (id: string, what: string) => {
    if (!wrong.has(id)) found({ invariant: 1, id, what, derived: true });
    wrong.add(id);
  };
  for (const [cluster, group] of groupBy(members, member => member.cluster)) {
    const right = await clustersOf(
      run,
      group.map(({ id }) => id),
    );
    for (const { id, clusterDate } of group) {
      const expected = right.get(id)!;
      if (expected.cluster !== cluster)
        problem(id, 'is in a cluster with texts that are not nearly the same');
      else if (expected.clusterDate !== clusterDate) problem(id, 'has the wrong date of first publication');
    }
  }
  for (const [one, other] of await suspectPairs(run, clusterOf)) {
    const right = await clustersOf(run, [one, other]);
    if (right.get(one)!.cluster === null) continue;
    problem(one, `is nearly the same text as ${other} and not in its cluster`);
    problem(other, `is nearly the same text as ${one} and not in its cluster`);
  }
  return [...wrong].sort();
}

/** Clusters articles anew and counts again what they report. */
export async function repairTexts(tx: Transaction, ids: readonly string[]): Promise<void> {
  const parted = await leaveClusters(tx, ids);
  const texts = await tx.run<ClusterMember>(cypher('write/article-texts'), { ids });
  const signed = texts.map(sign);
  const joined = await joinClusters(tx, signed, await findCandidates(tx, signed));
  const changed = new Set([...ids, ...[...parted, ...joined].map(({ id }) => id)]);
  await rebuildUnits(tx, await unitsOf(tx, [...changed].sort()));
}

async function clustersOf(run: RunQuery, ids: readonly string[]) {
  const texts = await run<ClusterMember>(cypher('write/article-texts'), { ids });
  return new Map(componentsOf(texts.map(sign)).map(member => [member.id, member]));
}

/** Pairs of articles that share a band of their signatures and are not in one cluster. */
async function suspectPairs(
  run: RunQuery,
  clusterOf: ReadonlyMap<string, string | null>,
): Promise<Iterable<[string, string]>> {
  const pairs = new Map<string, [string, string]>();
  for (let i = 0; i < BANDS; i++) {
    const rows = await run<{ id: string; band: number }>(cypher('verify/bands', { BAND: `band${i}` }));
    for (const group of groupBy(rows, row => row.band).values()) {
      if (group.length < 2) continue;
      const [first, ...rest] = group.map(({ id }) => id).sort();
      for (const other of rest) {
        const cluster = clusterOf.get(first!);
        if (!cluster || cluster !== clusterOf.get(other)) pairs.set(`${first} ${other}`, [first!, other]);
      }
    }
  }
  return pairs.values();
}
