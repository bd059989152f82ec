import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import type { RunQuery } from '../read-codings.js';
import type { Transaction } from '../store.js';
import type { Found } from './problem.js';

/** A relationship that stands for no event. */
type Stray = { source: string; type: string; target: string; event: string };

type Drawn = Omit<Stray, 'event'> & { drawn: { eventId: string } };

const ACTORS_AT_A_TIME = 500;

/**
 * The other side of invariant 1: no relationship stands for an event that is not there.
 *
 * @param drawn ids of all events that were found drawn
 */
export async function verifyDrawn(
  run: RunQuery,
  actors: readonly string[],
  drawn: ReadonlySet<string>,
  found: Found,
): Promise<Stray[]> {
  const [row] = await run<{ count: number }>(cypher('verify/drawn-count'));
  if (row!.count === drawn.size) return [];
  const stray: Stray[] = [];
  for (let i = 0; i < actors.length; i += ACTORS_AT_A_TIME) {
    const ids = actors.slice(i, i + ACTORS_AT_A_TIME);
    for (const { drawn: properties, ...ends } of await run<Drawn>(cypher('read/drawn-by'), { ids })) {
      const event = properties.eventId;
      if (!drawn.has(event)) stray.push({ ...ends, event });
    }
  }
  for (const { event, type } of stray) {
    found({
      invariant: 1,
      id: event,
      what: `a relationship ${type} stands for an event that is not there`,
      derived: true,
    });
  }
  return stray;
}

export async function eraseStray(tx: Transaction, stray: readonly Stray[]): Promise<void> {
  for (const [type, rows] of groupBy(stray, ({ type }) => type)) {
    await tx.run(cypher('write/relationship-delete', { TYPE: type }), { rows });
  }
}
