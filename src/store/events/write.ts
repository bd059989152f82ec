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
  const wasDrawn = ({ id }: PlannedEvent) => known.get(id)!.digest !== null;
  const undrawn = changed.filter(event => event.digest === null).map(event => known.get(event.id)!);

  await eraseRelationships(
    tx,
    [...gone, ...undrawn].filter(event => event.digest !== null),
  );
  await redrawRelationships(tx, changed.filter(wasDrawn));
  await run(
    tx,
    'write/event-set',
    changed.map(({ id, digest }) => ({ id, digest })),
  );
  await moveReports(tx, planned, created, rows);
  if (gone.length > 0) await tx.run(cypher('write/event-delete'), { ids: gone.map(event => event.id) });
  await drawRelationships(tx, [...created, ...changed.filter(event => !wasDrawn(event))]);
}

/** Each new event is created with its first statement; the other links are made one by one. */
async function moveReports(
  tx: Transaction,
  planned: readonly PlannedEvent[],
  created: readonly PlannedEvent[],
  rows: ReadonlyMap<string, StatementRow>,
): Promise<void> {
  const links = planned.flatMap(({ id, statements }) =>
    statements.map(statement => ({ statement, event: id })),
  );
  const wrong = links.filter(({ statement, event }) => rows.get(statement)!.event !== event);
  const before = wrong.map(link => link.statement).filter(id => rows.get(id)!.event !== null);
  if (before.length > 0) await tx.run(cypher('write/report-delete'), { ids: before });
  await run(tx, 'write/event-create', created.map(toRow));
  const firsts = new Set(created.map(({ statements }) => statements[0]));
  await run(
    tx,
    'write/report-create',
    wrong.filter(({ statement }) => !firsts.has(statement)),
  );
}

/** A row for `write/event-create`. */
function toRow({ id, unit, date, digest, statements }: PlannedEvent): Row {
  return {
    statement: statements[0]!,
    id,
    unit: unit.id,
    key: unit.key,
    type: unit.type,
    source: unit.source,
    target: unit.target,
    date: date === '' ? null : date,
    year: date === '' ? null : Number(date.slice(0, 4)),
    digest,
  };
}

/** What all relationships of a type have in common. */
const OF_TYPE = ['tone', 'plover', 'cameo', 'quad', 'goldstein'] as const;

/** What they do not. */
const OF_EVENT = [
  'eventId',
  'date',
  'year',
  'reports',
  'articles',
  'outlets',
  'factuality',
  'quote',
  'firstUrl',
  'score',
] as const;

async function drawRelationships(tx: Transaction, events: readonly PlannedEvent[]): Promise<void> {
  for (const [type, group] of byType(events)) {
    const rows = group.map(({ unit, drawn }) => ({
      source: unit.source,
      target: unit.target,
      ...pick(drawn!, OF_EVENT),
    }));
    await tx.run(cypher('write/relationship-create', { TYPE: type }), {
      rows,
      ...pick(group[0]!.drawn!, OF_TYPE),
    });
  }
}

async function redrawRelationships(tx: Transaction, events: readonly PlannedEvent[]): Promise<void> {
  for (const [type, group] of byType(events)) {
    const rows = group.map(({ unit, drawn: properties }) => ({
      source: unit.source,
      target: unit.target,
      properties,
    }));
    await tx.run(cypher('write/relationship-set', { TYPE: type }), { rows });
  }
}

async function eraseRelationships(tx: Transaction, events: readonly KnownEvent[]): Promise<void> {
  for (const [type, group] of groupBy(events, event => event.type)) {
    const rows = group.map(({ id, source, target }) => ({ source, target, event: id }));
    await tx.run(cypher('write/relationship-delete', { TYPE: type }), { rows });
  }
}

function byType(events: readonly PlannedEvent[]): Map<string, PlannedEvent[]> {
  return groupBy(
    events.filter(event => event.drawn !== null),
    event => event.unit.type,
  );
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map(name => [name, row[name] ?? null]));
}

async function run(tx: Transaction, statement: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await tx.run(cypher(statement), { rows });
}
