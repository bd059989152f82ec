import { ACTOR_KINDS, type ActorKind, type ActorRef, fold, foldUmlauts } from '../model/index.js';
import { cypher } from './cypher.js';
import { groupBy } from './group.js';
import type { Row, Transaction } from './store.js';

/** The label of each kind of actor. */
export const KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  organization: 'Organization',
  party: 'Party',
  state: 'State',
  media: 'Media',
  group: 'Group',
};

/** What articles, together, say of an actor. */
type ActorState = Pick<ActorRef, 'id' | 'name' | 'kind' | 'aliases' | 'wikidata'>;

type ActorRow = Omit<ActorState, 'kind' | 'aliases'> & {
  labels: string[];
  aliases: string[] | null;
  canonical: string | null;
};

/**
 * Creates the actors that are new and adds names to those that are known.
 *
 * @returns a function that gives the actor into which one was merged, or the same
 */
export async function addActors(
  tx: Transaction,
  refs: readonly ActorRef[],
): Promise<(actor: string) => string> {
  const news = new Map(
    [...groupBy(refs, ref => ref.id)].map(([id, group]) => [id, group.reduce<ActorState>(unite, group[0]!)]),
  );
  const known = await readActors(tx, [...news.keys()].sort());
  const created = [...news.values()].filter(actor => !known.has(actor.id));
  for (const [kind, actors] of groupBy(created, actor => actor.kind)) {
    await tx.run(cypher('write/actor-create', { LABEL: KIND_LABELS[kind] }), {
      rows: actors.map(toProperties),
    });
  }
  const merged = [...known.values()].map(({ state }) => ({
    before: state,
    after: unite(state, news.get(state.id)!),
  }));
  await changeActors(tx, merged);
  return actor => known.get(actor)?.canonical ?? actor;
}

/** Brings actors in line with what the articles that are left say of them, and deletes those that none refers to. */
export async function refreshActors(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(cypher('write/actor-delete-orphans'), { ids });
  const rows = await tx.run<ActorState>(cypher('write/actor-names'), { ids });
  const known = await readActors(tx, ids);
  const changes = [...groupBy(rows, row => row.id)].map(([id, group]) => ({
    before: known.get(id)!.state,
    after: group.reduce<ActorState>(unite, group[0]!),
  }));
  await changeActors(tx, changes);
}

async function readActors(tx: Transaction, ids: readonly string[]) {
  const rows = ids.length === 0 ? [] : await tx.run<ActorRow>(cypher('write/actor-state'), { ids });
  const kindOf = (labels: string[]) => ACTOR_KINDS.find(kind => labels.includes(KIND_LABELS[kind]))!;
  return new Map(
    rows.map(({ labels, canonical, ...row }) => [
      row.id,
      { state: { ...row, aliases: row.aliases ?? [], kind: kindOf(labels) } as ActorState, canonical },
    ]),
  );
}

async function changeActors(
  tx: Transaction,
  changes: readonly { before: ActorState; after: ActorState }[],
): Promise<void> {
  const renamed = changes.filter(
    ({ before, after }) => JSON.stringify(toProperties(before)) !== JSON.stringify(toProperties(after)),
  );
  if (renamed.length > 0) {
    const rows = renamed.map(({ after }) => ({ id: after.id, properties: toProperties(after) }));
    await tx.run(cypher('write/actor-set'), { rows });
  }
  for (const { before, after } of changes.filter(({ before, after }) => before.kind !== after.kind)) {
    await tx.run(cypher('write/actor-unlabel', { LABEL: KIND_LABELS[before.kind] }), { ids: [after.id] });
    await tx.run(cypher('write/actor-label', { LABEL: KIND_LABELS[after.kind] }), { ids: [after.id] });
  }
}

/** Everything that two articles say of one actor; the same in any order. */
function unite(a: ActorState, b: ActorState): ActorState {
  const name = [a.name, b.name].sort()[0]!;
  const names = new Set([...a.aliases, ...b.aliases, a.name, b.name]);
  names.delete(name);
  const kind = ACTOR_KINDS.find(known => known === a.kind || known === b.kind)!;
  return { id: a.id, name, kind, aliases: [...names].sort(), wikidata: a.wikidata ?? b.wikidata };
}

function toProperties({ id, name, aliases, wikidata }: ActorState): Row {
  const row: Row = { id, name, aliases, search: searchText([name, ...aliases]) };
  if (wikidata) row.wikidata = wikidata;
  return row;
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
