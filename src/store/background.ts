import type { Background, Membership, Tenure } from '../model/index.js';
import { cypher } from './cypher.js';
import { type RunQuery, reader } from './read-codings.js';
import type { Changes, GraphStore, Row, Transaction } from './store.js';

/**
 * Records offices and memberships of those actors that the graph has, in place of what it knew of them before; what
 * articles say stays. To be called again whenever actors have come; what is there already is left alone.
 */
export async function writeBackground(store: GraphStore, background: Background): Promise<Changes> {
  return store.write(async tx => {
    const ids = new Set(background.tenures.map(row => row.actor));
    for (const { actor, group } of background.memberships) ids.add(actor).add(group);
    const rows = await tx.run<{ id: string }>(cypher('write/actors-known'), { ids: [...ids].sort() });
    const actors = new Set(rows.map(({ id }) => id));
    const known = await readBackgroundFrom(tx.run);
    const tenures = background.tenures.filter(({ actor }) => actors.has(actor));
    const members = background.memberships.filter(
      ({ actor, group }) => actors.has(actor) && actors.has(group),
    );
    const stale = <T extends { actor: string }>(old: readonly T[], wanted: readonly T[]) =>
      missing(old, wanted).filter(({ actor }) => ids.has(actor));
    await run(
      tx,
      'write/holds-delete',
      stale(known.tenures, tenures)
        .filter(row => row.article === null)
        .map(dated),
    );
    await run(tx, 'write/member-delete', stale(known.memberships, members).map(dated));
    await addTenures(tx, missing(tenures, known.tenures));
    const news = missing(members, known.memberships);
    const links = news.map(({ actor, group, from, to }) => ({
      actor,
      group,
      properties: compact({ from, to }),
    }));
    await run(tx, 'write/member-create', links);
    await tx.run(cypher('write/office-delete-orphans'));
    return tx.changes;
  });
}

async function addTenures(tx: Transaction, tenures: readonly Tenure[]): Promise<void> {
  const offices = new Map(tenures.map(({ office, name }) => [office, { id: office, name }]));
  await run(tx, 'write/office-set', [...offices.values()]);
  const links = tenures.map(({ actor, office, from, to, article }) => ({
    actor,
    office,
    properties: compact({ from, to, article }),
  }));
  await run(tx, 'write/holds-create', links);
}

async function run(tx: Transaction, statement: string, rows: readonly unknown[]): Promise<void> {
  if (rows.length > 0) await tx.run(cypher(statement), { rows });
}

/** Dates as the deleting statements compare them. */
function dated<T extends { from: string | null; to: string | null }>(row: T) {
  return { ...row, from: row.from ?? '', to: row.to ?? '' };
}

/** Offices and memberships in the graph, in one order. */
export function readBackground(store: GraphStore): Promise<Background> {
  return readBackgroundFrom(reader(store));
}

async function readBackgroundFrom(run: RunQuery): Promise<Background> {
  const tenures = await run<Tenure>(cypher('read/tenures'));
  const memberships = await run<Membership>(cypher('read/memberships'));
  return { tenures: sorted(tenures), memberships: sorted(memberships) };
}

function missing<T>(wanted: readonly T[], known: readonly T[]): T[] {
  const there = new Set(known.map(row => JSON.stringify(entries(row))));
  return sorted(wanted).filter((row, i, all) => {
    const key = JSON.stringify(entries(row));
    return !there.has(key) && (i === 0 || JSON.stringify(entries(all[i - 1]!)) !== key);
  });
}

function sorted<T>(rows: readonly T[]): T[] {
  const keyed = rows.map(row => ({ row, key: JSON.stringify(entries(row)) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

function entries(row: unknown): [string, unknown][] {
  return Object.entries(row as Row).sort(([a], [b]) => (a < b ? -1 : 1));
}

function compact(row: Row): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
