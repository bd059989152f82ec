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
  type Signed,
  sign,
} from '../texts/clusters.js';
import { BANDS } from '../texts/minhash.js';
import type { Found } from './problem.js';

const CLUSTERS_AT_A_TIME = 200;

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
  const clusters = [...groupBy(members, member => member.cluster)];
  for (let i = 0; i < clusters.length; i += CLUSTERS_AT_A_TIME) {
    const some = clusters.slice(i, i + CLUSTERS_AT_A_TIME);
    const texts = await readSigned(
      run,
      some.flatMap(([, group]) => group.map(({ id }) => id)),
    );
    for (const [cluster, group] of some) {
      const right = new Map(
        componentsOf(group.map(({ id }) => texts.get(id)!)).map(member => [member.id, member]),
      );
      for (const { id, clusterDate } of group) {
        const expected = right.get(id)!;
        if (expected.cluster !== cluster)
          problem(id, 'is in a cluster with texts that are not nearly the same');
        else if (expected.clusterDate !== clusterDate) problem(id, 'has the wrong date of first publication');
      }
    }
  }
  for (const [one, other] of await suspectPairs(run, clusterOf)) {
    const texts = await readSigned(run, [one, other]);
    if (componentsOf([...texts.values()])[0]!.cluster === null) continue;
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

async function readSigned(run: RunQuery, ids: readonly string[]): Promise<Map<string, Signed>> {
  const texts = await run<ClusterMember>(cypher('write/article-texts'), { ids });
  return new Map(texts.map(text => [text.id, sign(text)]));
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
