import { cypher } from '../cypher.js';
import { type PlannedEvent, planEvents } from '../events/plan.js';
import { rebuildUnits } from '../events/rebuild.js';
import { type StatementRow, unitOf } from '../events/row.js';
import { groupBy } from '../group.js';
import type { RunQuery } from '../read-codings.js';
import { type DrawnEvent, drawnOf, eventsOf } from '../read-graph.js';
import type { Row, Transaction } from '../store.js';
import { type RelationTypes, typeOf } from '../types.js';
import type { Found } from './problem.js';

/**
 * Invariant 1 for some units: the events are those that follow from the statements, and each that is to be drawn has
 * exactly one relationship with the right numbers.
 *
 * @returns ids of the events that are drawn, and the units that are not as they should be
 */
export async function verifyUnits(
  run: RunQuery,
  units: readonly string[],
  types: RelationTypes,
  found: Found,
): Promise<{ drawn: string[]; broken: string[] }> {
  const broken = new Set<string>();
  const rows = await run<StatementRow & { unit: string }>(cypher('write/unit-statements'), { units });
  const reports = groupBy(rows, row => row.event!);
  const events = new Map((await drawnOf(run, units)).map(event => [event.id, event]));
  const problem = (unit: string, id: string, what: string) => {
    broken.add(unit);
    found({ invariant: 1, id, what, derived: true });
  };
  const planned = new Set<string>();
  for (const [unit, members] of groupBy(rows, row => unitOf(row, typeOf(types, row.type)).id)) {
    const type = typeOf(types, members[0]!.type);
    for (const event of planEvents(unitOf(members[0]!, type), members, type)) {
      planned.add(event.id);
      const what = difference(event, events.get(event.id), reports.get(event.id) ?? []);
      if (what) problem(unit, event.id, what);
    }
    for (const { id, unit: other } of members.filter(row => row.unit !== unit)) {
      broken.add(other);
      problem(unit, id, 'the statement counts in the wrong unit');
    }
  }
  for (const { id, unit } of events.values())
    if (!planned.has(id)) problem(unit, id, 'no statement reports the event');
  const drawn = [...events.values()].filter(event => event.drawn.length > 0).map(({ id }) => id);
  return { drawn, broken: [...broken] };
}

function difference(
  planned: PlannedEvent,
  stored: DrawnEvent | undefined,
  reports: readonly StatementRow[],
): string | null {
  if (!stored) return 'the event is missing';
  if ((stored.date ?? '') !== planned.date) return `its date is ${stored.date}, not ${planned.date}`;
  if (stored.digest !== planned.digest) return 'it is drawn from other statements than it has';
  const right = new Set(planned.statements);
  if (reports.length !== right.size || reports.some(({ id }) => !right.has(id))) {
    return 'it has other statements than it should';
  }
  if (stored.drawn.length !== (planned.drawn ? 1 : 0)) {
    return `${stored.drawn.length} relationships stand for it, not ${planned.drawn ? 1 : 0}`;
  }
  return planned.drawn && propertyDifference(stored.drawn[0]!, planned.drawn);
}

function propertyDifference(actual: Row, expected: Row): string | null {
  const names = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  const name = [...names].find(one => actual[one] !== expected[one]);
  return name ? `${name} of its relationship is ${actual[name]}, not ${expected[name]}` : null;
}

/** Builds the events of units anew from their statements. */
export async function repairUnits(
  tx: Transaction,
  units: readonly string[],
  statements: readonly string[],
): Promise<void> {
  const events = await eventsOf(tx.run, units);
  for (const [type, group] of groupBy(events, event => event.type)) {
    const rows = group.map(({ id, source, target }) => ({ source, target, event: id }));
    await tx.run(cypher('write/relationship-delete', { TYPE: type }), { rows });
  }
  if (events.length > 0) await tx.run(cypher('write/event-delete'), { ids: events.map(({ id }) => id) });
  const ids = [...new Set([...events.flatMap(event => event.statements), ...statements])].sort();
  const rows = ids.length === 0 ? [] : await tx.run<StatementRow>(cypher('write/statement-rows'), { ids });
  await rebuildUnits(tx, units, rows);
}
