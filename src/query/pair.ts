import { cypher, type GraphStore } from '../store/index.js';
import { actorNames } from './actor-names.js';
import type { PairAnswer } from './answers.js';
import { eventRows } from './event-rows.js';

/** All events between two actors, newest first, undated ones last. */
export async function pair(store: GraphStore, a: string, b: string): Promise<PairAnswer> {
  const { rows } = await store.read<{ id: string }>(cypher('read/pair-events'), { a, b });
  const events = await eventRows(
    store,
    rows.map(({ id }) => id),
  );
  const nameOf = await actorNames(store, [a, b]);
  return {
    a: nameOf(a),
    b: nameOf(b),
    events: events.sort(
      (one, other) =>
        compare(other.date ?? '', one.date ?? '') || other.reports - one.reports || compare(one.id, other.id),
    ),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
