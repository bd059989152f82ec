import { articlesWithDenials, rebuildAnswers } from '../answers/rebuild.js';
import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import type { Transaction } from '../store.js';
import { type RelationTypes, relationTypes, typeOf } from '../types.js';
import { type PlannedEvent, planEvents } from './plan.js';
import { type StatementRow, unitOf } from './row.js';
import { type KnownEvent, writeEvents } from './write.js';

/**
 * Brings the events of some units, what is drawn of them, and which statements answer others, in line with their statements. Only what differs is
 * written, and the result is the same as if all of the graph were built anew.
 *
 * @param units ids of units in which statements have changed or gone
 * @param statements new ones, and ones that may have moved to another unit
 */
export async function rebuildUnits(
  tx: Transaction,
  units: Iterable<string>,
  statements: readonly StatementRow[] = [],
  types?: RelationTypes,
): Promise<void> {
  const known = types ?? (await relationTypes(tx));
  const state = await readUnits(tx, units, statements, known);
  const planned: PlannedEvent[] = [];
  for (const rows of groupBy(state.rows.values(), row => unitOf(row, typeOf(known, row.type)).id).values()) {
    const type = typeOf(known, rows[0]!.type);
    planned.push(...planEvents(unitOf(rows[0]!, type), rows, type));
  }
  await writeEvents(tx, planned, state.events, state.rows);
  await rebuildAnswers(tx, state.units, articlesWithDenials(statements));
}

/** Does the same for all events of some relation types. */
export async function rebuildTypes(tx: Transaction, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const rows = await tx.run<{ unit: string }>(cypher('write/type-units'), { types: names });
  await rebuildUnits(
    tx,
    rows.map(row => row.unit),
  );
}

interface State {
  /** All units that were read. */
  units: Set<string>;
  rows: Map<string, StatementRow>;
  events: Map<string, KnownEvent>;
}

/** Reads units, and those into which statements found in them have moved, until none is missing. */
async function readUnits(
  tx: Transaction,
  units: Iterable<string>,
  statements: readonly StatementRow[],
  types: RelationTypes,
): Promise<State> {
  const rows = new Map(statements.map(row => [row.id, row]));
  const events = new Map<string, KnownEvent>();
  const read = new Set<string>();
  let open = new Set<string>(units);
  for (const row of statements) open.add(unitId(row, types));
  while (open.size > 0) {
    const params = { units: [...open].sort() };
    for (const unit of open) read.add(unit);
    for (const event of await tx.run<KnownEvent>(cypher('write/unit-events'), params))
      events.set(event.id, event);
    open = new Set();
    for (const row of await tx.run<StatementRow>(cypher('write/unit-statements'), params)) {
      rows.set(row.id, row);
      const unit = unitId(row, types);
      if (!read.has(unit)) open.add(unit);
    }
  }
  return { units: read, rows, events };
}

function unitId(row: StatementRow, types: RelationTypes): string {
  return unitOf(row, typeOf(types, row.type)).id;
}
