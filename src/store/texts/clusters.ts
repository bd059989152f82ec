import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import type { Transaction } from '../store.js';
import { BANDS, bands } from './minhash.js';
import { containment, shingles } from './shingles.js';

/** How much of the shorter text must be in the longer one for both to count as one source. */
const NEAR_DUPLICATE = 0.8;

/** An article as its cluster of near-duplicates knows it. */
export type ClusterMember = {
  id: string;
  text: string;
  publishedAt: string | null;
  /** The least id of the cluster; null for an article without near-duplicates. */
  cluster: string | null;
  /** The earliest publication in the cluster. */
  clusterDate: string | null;
};

/** An article with the signature by which near-duplicates of its text are found. */
export interface Signed extends ClusterMember {
  shingles: ReadonlySet<number>;
  bands: readonly number[];
}

/** Two articles whose texts are nearly the same. */
export type Link = { id: string; other: string };

/** Computes the signature of a text. */
export function sign(member: ClusterMember): Signed {
  const set = shingles(member.text);
  return { ...member, shingles: set, bands: bands(set) };
}

/** The properties under which the graph keeps a signature. */
export function bandProperties(signed: Signed): Record<string, number> {
  return Object.fromEntries(signed.bands.map((band, i) => [`band${i}`, band]));
}

/**
 * Puts new articles into clusters. A cluster is what hangs together by pairs of near-duplicates, so the order in which
 * articles come does not matter.
 *
 * @returns the articles, new or old, whose cluster has changed
 */
export async function joinClusters(
  tx: Transaction,
  added: readonly Signed[],
  pairs: readonly Link[],
): Promise<ClusterMember[]> {
  if (pairs.length === 0) return [];
  const ids = new Set(added.map(({ id }) => id));
  const others = [...new Set(pairs.flatMap(({ id, other }) => [id, other]))]
    .filter(id => !ids.has(id))
    .sort();
  const near = new Map([...added, ...(await readTexts(tx, others)).map(sign)].map(text => [text.id, text]));
  const links = pairs.filter(({ id, other }) => isNear(near.get(id)!, near.get(other)!));
  const members = new Map<string, ClusterMember>();
  for (const id of links.flatMap(link => [link.id, link.other])) members.set(id, near.get(id)!);
  const old = [...members.values()].flatMap(({ cluster }) => cluster ?? []);
  for (const member of await readClusters(tx, old)) members.set(member.id, member);
  const kept = [...members.values()].flatMap(({ id, cluster }) => (cluster ? [{ id, other: cluster }] : []));
  return writeClusters(tx, [...members.values()], [...links, ...kept]);
}

/**
 * Takes articles out of their clusters, before they are deleted or written anew; the rest is clustered again.
 *
 * @returns the articles that stay and whose cluster has changed
 */
export async function leaveClusters(tx: Transaction, ids: readonly string[]): Promise<ClusterMember[]> {
  const leaving = (await readTexts(tx, ids)).filter(({ cluster }) => cluster !== null);
  if (leaving.length === 0) return [];
  const members = await readClusters(
    tx,
    leaving.flatMap(({ cluster }) => cluster ?? []),
  );
  const gone = new Set(ids);
  const rest = members.filter(({ id }) => !gone.has(id)).map(sign);
  await tx.run(cypher('write/cluster-set'), {
    rows: leaving.map(({ id }) => ({ id, cluster: null, clusterDate: null })),
  });
  return writeClusters(tx, rest, linksAmong(rest));
}

async function readTexts(tx: Transaction, ids: readonly string[]): Promise<ClusterMember[]> {
  return ids.length === 0 ? [] : tx.run<ClusterMember>(cypher('write/article-texts'), { ids });
}

async function readClusters(tx: Transaction, clusters: readonly string[]): Promise<ClusterMember[]> {
  if (clusters.length === 0) return [];
  return tx.run<ClusterMember>(cypher('write/cluster-members'), { clusters: [...new Set(clusters)].sort() });
}

/**
 * Pairs of texts that share a band of their signatures: of the given ones with each other, and with those in the graph.
 * To be asked before the given ones are written, so that the graph does not answer with them.
 */
export async function findCandidates(tx: Transaction, texts: readonly Signed[]): Promise<Link[]> {
  const pairs = new Map<string, Link>();
  for (let i = 0; i < BANDS; i++) {
    const sharing = groupBy(texts, text => text.bands[i]!);
    const query = cypher('write/band-candidates', { BAND: `band${i}` });
    const known = await tx.run<{ band: number; id: string }>(query, { bands: [...sharing.keys()] });
    for (const { band, id } of known) sharing.get(band)!.push({ id } as Signed);
    for (const group of sharing.values()) {
      const ids = [...new Set(group.map(({ id }) => id))].sort();
      for (const [k, id] of ids.entries())
        for (const other of ids.slice(k + 1)) pairs.set(`${id} ${other}`, { id, other });
    }
  }
  const given = new Set(texts.map(({ id }) => id));
  return [...pairs.values()].filter(({ id, other }) => given.has(id) || given.has(other));
}

function sharesBand(a: Signed, b: Signed): boolean {
  return a.bands.some((band, i) => band === b.bands[i]);
}

function isNear(a: Signed, b: Signed): boolean {
  return containment(a.shingles, b.shingles) >= NEAR_DUPLICATE;
}

/** All pairs of near-duplicates in a set of articles. */
function linksAmong(texts: readonly Signed[]): Link[] {
  return texts.flatMap((a, i) =>
    texts.slice(0, i).flatMap(b => (sharesBand(a, b) && isNear(a, b) ? [{ id: a.id, other: b.id }] : [])),
  );
}

/** The articles with the clusters that they should have if there were no others. */
export function componentsOf(texts: readonly Signed[]): ClusterMember[] {
  return assignClusters(texts, linksAmong(texts));
}

/** Gives the connected components of the links as clusters; single articles have none. */
function assignClusters(members: readonly ClusterMember[], links: readonly Link[]): ClusterMember[] {
  const rootOf = components(
    members.map(({ id }) => id),
    links,
  );
  return [...groupBy(members, ({ id }) => rootOf(id)).values()].flatMap(group => {
    const cluster = group.length > 1 ? group.map(({ id }) => id).sort()[0]! : null;
    const dates = group.flatMap(({ publishedAt }) => publishedAt ?? []).sort();
    return group.map(member => ({
      ...member,
      cluster,
      clusterDate: cluster === null ? null : (dates[0] ?? null),
    }));
  });
}

/** Writes the clusters that have changed, and gives back their articles. */
async function writeClusters(
  tx: Transaction,
  members: readonly ClusterMember[],
  links: readonly Link[],
): Promise<ClusterMember[]> {
  const before = new Map(members.map(member => [member.id, member]));
  const changed = assignClusters(members, links).filter(({ id, cluster, clusterDate }) => {
    const old = before.get(id)!;
    return old.cluster !== cluster || old.clusterDate !== clusterDate;
  });
  const rows = changed.map(({ id, cluster, clusterDate }) => ({ id, cluster, clusterDate }));
  if (rows.length > 0) await tx.run(cypher('write/cluster-set'), { rows });
  return changed;
}

/** Union-find: gives for each id the representative of its component. */
function components(ids: readonly string[], links: readonly Link[]): (id: string) => string {
  const parent = new Map(ids.map(id => [id, id]));
  const find = (id: string): string => {
    const up = parent.get(id);
    if (up === undefined || up === id) return id;
    const root = find(up);
    parent.set(id, root);
    return root;
  };
  for (const { id, other } of links) parent.set(find(id), find(other));
  return find;
}
