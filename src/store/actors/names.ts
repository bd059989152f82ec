import {
  ACTOR_KINDS,
  type ActorKind,
  type ActorRef,
  fold,
  foldUmlauts,
  InputError,
} from '../../model/index.js';
import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import type { Changes, GraphStore, Transaction } from '../store.js';

/** The label of each kind of actor. */
export const KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  party: 'Party',
  state: 'State',
  media: 'Media',
  group: 'Group',
};

/** An actor as the graph has it. */
export type ActorRow = ActorRef & {
  search: string | null;
  /** The actor into which it was merged, null for most. */
  canonical: string | null;
};

type ActorNode = Omit<ActorRow, 'kind' | 'aliases'> & { labels: string[]; aliases: string[] | null };

/**
 * Creates the actors that are new and adds names to those that are known.
 *
 * @returns a function that gives the actor into which one was merged, or the same
 */
export async function addActors(
  tx: Transaction,
  refs: readonly ActorRef[],
): Promise<(actor: string) => string> {
  const news = new Map([...groupBy(refs, ref => ref.id)].map(([id, group]) => [id, uniteAll(group)]));
  const known = await readActors(tx, [...news.keys()].sort());
  const created = [...news.values()].filter(actor => !known.has(actor.id));
  for (const [kind, group] of groupBy(created, actor => actor.kind)) {
    const rows = group.map(actor => ({ ...properties(actor), search: searchText(namesOf(actor)) }));
    await tx.run(cypher('write/actor-create', { LABEL: KIND_LABELS[kind] }), { rows });
  }
  await changeActors(
    tx,
    [...known.values()].map(before => ({ before, after: unite(before, news.get(before.id)!) })),
  );
  return actor => known.get(actor)?.canonical ?? actor;
}

/** Adds actors and names that are known from elsewhere, such as those that only a review names. */
export function importActors(store: GraphStore, actors: readonly ActorRef[]): Promise<Changes> {
  return store.write(async tx => {
    await addActors(tx, actors);
    return tx.changes;
  });
}

/** Brings actors in line with what the articles that are left say of them, and deletes those that none refers to. */
export async function refreshActors(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(cypher('write/actor-delete-orphans'), { ids });
  const rows = await tx.run<ActorRef>(cypher('write/actor-names'), { ids });
  const known = await readActors(tx, ids);
  const changes = [...groupBy(rows, row => row.id)].map(([id, group]) => ({
    before: known.get(id)!,
    after: uniteAll(group),
  }));
  await changeActors(tx, changes);
}

/** @throws InputError when the graph has no such actor. */
export async function requireActor(tx: Transaction, id: string): Promise<ActorRow> {
  const actor = (await readActors(tx, [id])).get(id);
  if (!actor) throw new InputError(`there is no actor ${id}: \`actant actors list\` shows them`);
  return actor;
}

/** Writes the search text of actors anew; that of an actor holds the names of those merged into it, too. */
export async function refreshSearch(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const actors = await readActors(tx, [...new Set(ids)].sort());
  const members = await tx.run<ActorRow>(cypher('write/actor-group'), { ids: [...actors.keys()] });
  const merged = groupBy(members, member => member.canonical);
  const rows = [...actors.values()].flatMap(actor => {
    const names = [...namesOf(actor), ...(merged.get(actor.id) ?? []).sort(byId).flatMap(namesOf)];
    const search = searchText(names);
    return search === actor.search ? [] : [{ id: actor.id, properties: { search } }];
  });
  if (rows.length > 0) await tx.run(cypher('write/actor-set'), { rows });
}

/**
 * All names, folded, each after a bar and spelt both with and without written-out umlauts: `search CONTAINS '|mer'`
 * finds names that begin with "mer", `search CONTAINS ' mer'` those with such a word further on.
 *
 * @example searchText(['Österreich']) // '|osterreich|oesterreich|'
 */
export function searchText(names: readonly string[]): string {
  const spellings = new Set(names.flatMap(name => [fold(name), foldUmlauts(name)]));
  return `|${[...spellings].join('|')}|`;
}

async function readActors(tx: Transaction, ids: readonly string[]): Promise<Map<string, ActorRow>> {
  const nodes = ids.length === 0 ? [] : await tx.run<ActorNode>(cypher('write/actor-state'), { ids });
  return new Map(
    nodes.map(({ labels, aliases, ...rest }) => {
      const kind = ACTOR_KINDS.find(one => labels.includes(KIND_LABELS[one]))!;
      return [rest.id, { ...rest, kind, aliases: aliases ?? [] }];
    }),
  );
}

async function changeActors(
  tx: Transaction,
  changes: readonly { before: ActorRow; after: ActorRef }[],
): Promise<void> {
  const changed = changes.filter(
    ({ before, after }) => JSON.stringify(properties(before)) !== JSON.stringify(properties(after)),
  );
  if (changed.length > 0) {
    const rows = changed.map(({ after }) => ({ id: after.id, properties: properties(after) }));
    await tx.run(cypher('write/actor-set'), { rows });
    await refreshSearch(
      tx,
      changed.flatMap(({ before }) => [before.id, before.canonical ?? before.id]),
    );
  }
  for (const { before, after } of changes.filter(({ before, after }) => before.kind !== after.kind)) {
    await tx.run(cypher('write/actor-unlabel', { LABEL: KIND_LABELS[before.kind] }), { ids: [after.id] });
    await tx.run(cypher('write/actor-label', { LABEL: KIND_LABELS[after.kind] }), { ids: [after.id] });
  }
}

/** Everything that two articles say of one actor; the same in any order. */
function unite(a: ActorRef, b: ActorRef): ActorRef {
  const name = first(a.name, b.name);
  const names = new Set([...namesOf(a), ...namesOf(b)]);
  names.delete(name);
  const kind = ACTOR_KINDS.find(one => one === a.kind || one === b.kind)!;
  const wikidata = a.wikidata && b.wikidata ? first(a.wikidata, b.wikidata) : (a.wikidata ?? b.wikidata);
  return { id: a.id, name, kind, aliases: [...names].sort(), wikidata };
}

/** Everything that all articles say of one actor. */
export function uniteAll(refs: readonly ActorRef[]): ActorRef {
  return refs.reduce(unite, refs[0]!);
}

function namesOf({ name, aliases }: Pick<ActorRef, 'name' | 'aliases'>): string[] {
  return [name, ...(aliases ?? [])];
}

function properties({ id, name, aliases, wikidata }: ActorRef) {
  return { id, name, aliases, wikidata: wikidata ?? null };
}

function first(a: string, b: string): string {
  return a <= b ? a : b;
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
