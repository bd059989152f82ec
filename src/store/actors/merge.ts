import { InputError, type Judgement } from '../../model/index.js';
import { cypher } from '../cypher.js';
import { rebuildUnits } from '../events/rebuild.js';
import type { StatementRow } from '../events/row.js';
import type { Changes, GraphStore, Transaction } from '../store.js';
import { type ActorRow, refreshSearch, requireActor } from './names.js';

/** Two actors, who judges them, and why. */
export type Pair = Pick<Judgement, 'actor' | 'other' | 'by' | 'reason'> & Partial<Pick<Judgement, 'at'>>;

/**
 * Merges an actor into another. Statements stay with the actor that they were coded with; events and what is drawn
 * count both as one. `splitActor` takes it back.
 *
 * @throws InputError when they are one already, or were judged to be different.
 */
export function mergeActors(store: GraphStore, pair: Pair): Promise<Changes> {
  return store.write(async tx => {
    await mergeIn(tx, pair);
    return tx.changes;
  });
}

/** `mergeActors` within a transaction. */
export async function mergeIn(tx: Transaction, pair: Pair): Promise<void> {
  const { actor, other, by, reason, at = new Date().toISOString() } = pair;
  const [from, into] = [await requireActor(tx, actor), await requireActor(tx, other)];
  if (actor === other) throw new InputError(`${actor} cannot be merged with itself`);
  if (from.canonical !== null) {
    throw new InputError(`${actor} is merged into ${from.canonical} already: split it first`);
  }
  const root = into.canonical ?? other;
  if (root === actor) throw new InputError(`${other} is merged into ${actor} already`);
  await assertNotDifferent(tx, actor, root);
  await tx.run(cypher('write/same-as'), { actor, other, properties: { by, at, reason } });
  await regroup(tx, [actor], root);
}

/**
 * Takes the merge of an actor back: the graph is as if it had never been.
 *
 * @throws InputError when it was not merged.
 */
export function splitActor(store: GraphStore, actor: string): Promise<Changes> {
  return store.write(async tx => {
    const { canonical } = await requireActor(tx, actor);
    if (canonical === null) throw new InputError(`${actor} is not merged into another actor`);
    await tx.run(cypher('write/same-as-delete'), { actor });
    await regroup(tx, [actor], null);
    await refreshSearch(tx, [canonical]);
    return tx.changes;
  });
}

/**
 * Records that two actors are not one, so that they are neither suggested nor merged.
 *
 * @throws InputError when they are merged.
 */
export function distinguishActors(store: GraphStore, pair: Pair): Promise<Changes> {
  return store.write(async tx => {
    await distinguishIn(tx, pair);
    return tx.changes;
  });
}

/** `distinguishActors` within a transaction. */
export async function distinguishIn(tx: Transaction, pair: Pair): Promise<void> {
  const { by, reason, at = new Date().toISOString() } = pair;
  if (pair.actor === pair.other) throw new InputError(`${pair.actor} cannot be told from itself`);
  const [left, right] = [await requireActor(tx, pair.actor), await requireActor(tx, pair.other)];
  if ((left.canonical ?? left.id) === (right.canonical ?? right.id)) {
    throw new InputError(`${left.id} and ${right.id} are merged: split them first`);
  }
  const [actor, other] = [left.id, right.id].sort();
  await tx.run(cypher('write/not-same-as'), { actor, other, properties: { by, at, reason } });
}

/** Takes back that two actors are not one. @throws InputError when nobody said so. */
export function undistinguishActors(store: GraphStore, one: string, two: string): Promise<Changes> {
  return store.write(async tx => {
    const [actor, other] = [one, two].sort();
    await tx.run(cypher('write/not-same-as-delete'), { actor, other });
    if (tx.changes.relationshipsDeleted === 0)
      throw new InputError(`${actor} and ${other} were not told apart`);
    return tx.changes;
  });
}

async function assertNotDifferent(tx: Transaction, actor: string, root: string): Promise<void> {
  const groupOf = async (id: string) => {
    const members = await tx.run<ActorRow>(cypher('write/actor-group'), { ids: [id] });
    return [id, ...members.map(member => member.id)];
  };
  const params = { left: await groupOf(actor), right: await groupOf(root) };
  type Found = { actor: string; other: string; judgement: { by: string; reason: string } };
  const [found] = await tx.run<Found>(cypher('write/not-same-between'), params);
  if (!found) return;
  const { by, reason } = found.judgement;
  throw new InputError(
    `${found.actor} and ${found.other} were judged to be different by ${by}${reason && ` (${reason})`}: take that back first`,
  );
}

/** Lets actors, with all that were merged into them, count as `root`, or as themselves if it is null. */
async function regroup(tx: Transaction, actors: readonly string[], root: string | null): Promise<void> {
  const rows = new Map(actors.map(id => [id, root]));
  for (let level = [...actors]; level.length > 0; ) {
    const below = await tx.run<{ id: string }>(cypher('write/actor-merged-into'), { ids: level });
    for (const { id } of below) rows.set(id, root ?? actors[0]!);
    level = below.map(({ id }) => id);
  }
  const changed = [...rows].map(([id, canonical]) => ({ id, canonical }));
  await tx.run(cypher('write/actor-canonical'), { rows: changed });
  await refreshSearch(tx, root === null ? actors : [root, ...actors]);
  await recount(tx, [...rows.keys()]);
}

/** Lets actors count as their merges say, where they do not. */
export async function regroupAll(tx: Transaction, actors: readonly string[]): Promise<void> {
  if (actors.length === 0) return;
  const rows: { id: string; canonical: string | null }[] = [];
  for (const id of actors) {
    let root = id;
    for (
      let next = [{ id }];
      next.length > 0;
      next = await tx.run(cypher('write/actor-merged-to'), { id: root })
    ) {
      root = next[0]!.id;
    }
    rows.push({ id, canonical: root === id ? null : root });
  }
  await tx.run(cypher('write/actor-canonical'), { rows });
  await refreshSearch(
    tx,
    rows.flatMap(({ id, canonical }) => (canonical ? [id, canonical] : [id])),
  );
  await recount(tx, actors);
}

/** Brings the events of all statements in which actors have a part up to date. */
async function recount(tx: Transaction, actors: readonly string[]): Promise<void> {
  const ids = (await tx.run<{ id: string }>(cypher('write/actor-statements'), { ids: actors })).map(
    ({ id }) => id,
  );
  const rows = await tx.run<StatementRow & { unit: string }>(cypher('write/statement-rows'), { ids });
  await rebuildUnits(
    tx,
    rows.map(({ unit }) => unit),
    rows,
  );
}
