import { cypher, type GraphStore } from '../store/index.js';
import type { EventRow } from './answers.js';
import { eventRows } from './event-rows.js';

/** What answers an event, and what it answers itself: a rejection and the accusation that it rejects. */
export async function answersOf(
  store: GraphStore,
  id: string,
): Promise<{ answeredBy: EventRow[]; answers: EventRow[] }> {
  const rowsOf = async (name: string) => {
    const { rows } = await store.read<{ id: string }>(cypher(name), { id });
    return eventRows(
      store,
      rows.map(row => row.id),
    );
  };
  return {
    answeredBy: await rowsOf('read/event-answered-by'),
    answers: await rowsOf('read/event-answers'),
  };
}
