import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import type { Row, Transaction } from '../store.js';
import type { PlannedEvent } from './plan.js';
import type { StatementRow } from './row.js';

/** An event as the graph has it. */
export type KnownEvent = {
  id: string;
  type: string;
  source: string;
  target: string;
  /** Of what is drawn for it, null when nothing is. */
  digest: string | null;
};

/** Turns the events that the graph has into the planned ones, writing only what differs. */
export async function writeEvents(
  tx: Transaction,
  planned: readonly PlannedEvent[],
  known: ReadonlyMap<string, KnownEvent>,
  rows: ReadonlyMap<string, StatementRow>,
): Promise<void> {
  const kept = new Set(planned.map(event => event.id));
  const created = planned.filter(event => !known.has(event.id));
  const gone = [...known.values()].filter(event => !kept.has(event.id));
  const changed = planned.filter(
    event => known.has(event.id) && known.get(event.id)!.digest !== event.digest,
  );
  const undrawn = changed.filter(event => event.digest === null).map(event => known.get(event.id)!);

  await eraseRelationships(
    tx,
    [...gone, ...undrawn].filter(event => event.digest !== null),
  );
  await drawRelationships(
    tx,
    'write/relationship-set',
    changed.filter(event => known.get(event.id)!.digest !== null),
  );
  await run(tx, 'write/event-create', created.map(toProperties));
  await run(
    tx,
    'write/event-set',
    changed.map(({ id, digest }) => ({ id, digest })),
  );
  await moveReports(tx, planned, rows);
  if (gone.length > 0) await tx.run(cypher('write/event-delete'), { ids: gone.map(event => event.id) });
  const drawn = [...created, ...changed.filter(event => known.get(event.id)!.digest === null)];
  await drawRelationships(tx, 'write/relationship-create', drawn);
}

function toProperties({ id, unit, date, digest }: PlannedEvent): Row {
  const row: Row = {
    id,
    unit: unit.id,
    key: unit.key,
    type: unit.type,
    source: unit.source,
    target: unit.target,
  };
  if (date !== '') Object.assign(row, { date, year: Number(date.slice(0, 4)) });
  if (digest !== null) row.digest = digest;
  return row;
}

async function moveReports(
  tx: Transaction,
  planned: readonly PlannedEvent[],
  rows: ReadonlyMap<string, StatementRow>,
): Promise<void> {
  const links = planned.flatMap(({ id, statements }) =>
    statements.map(statement => ({ statement, event: id })),
  );
  const wrong = links.filter(({ statement, event }) => rows.get(statement)!.event !== event);
  const before = wrong.map(link => link.statement).filter(id => rows.get(id)!.event !== null);
  if (before.length > 0) await tx.run(cypher('write/report-delete'), { ids: before });
  await run(tx, 'write/report-create', wrong);
}

async function drawRelationships(
  tx: Transaction,
  statement: string,
  events: readonly PlannedEvent[],
): Promise<void> {
  const drawn = events.filter(event => event.drawn !== null);
  for (const [type, group] of groupBy(drawn, event => event.unit.type)) {
    const rows = group.map(({ unit, drawn: properties }) => ({
      source: unit.source,
      target: unit.target,
      properties,
    }));
    await tx.run(cypher(statement, { TYPE: type }), { rows });
  }
}

async function eraseRelationships(tx: Transaction, events: readonly KnownEvent[]): Promise<void> {
  for (const [type, group] of groupBy(events, event => event.type)) {
    const rows = group.map(({ id, source, target }) => ({ source, target, event: id }));
    await tx.run(cypher('write/relationship-delete', { TYPE: type }), { rows });
  }
}

async function run(tx: Transaction, statement: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await tx.run(cypher(statement), { rows });
}
