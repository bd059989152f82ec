import type { Background, Membership, Tenure } from '../model/index.js';
import { cypher } from './cypher.js';
import { type RunQuery, reader } from './read-codings.js';
import type { Changes, GraphStore, Row } from './store.js';

/**
 * Records offices and memberships of those actors that the graph has. What it knows already is left alone, so this may
 * be called again whenever actors have come.
 */
export async function writeBackground(store: GraphStore, background: Background): Promise<Changes> {
  return store.write(async tx => {
    const { tenures, memberships } = background;
    const ids = [
      ...new Set([...tenures.map(row => row.actor), ...memberships.flatMap(row => [row.actor, row.group])]),
    ];
    const rows = await tx.run<{ id: string }>(cypher('write/actors-known'), { ids: ids.sort() });
    const actors = new Set(rows.map(({ id }) => id));
    const known = await readBackgroundFrom(tx.run);
    const newTenures = missing(tenures, known.tenures).filter(({ actor }) => actors.has(actor));
    const newMembers = missing(memberships, known.memberships).filter(
      ({ actor, group }) => actors.has(actor) && actors.has(group),
    );
    if (newTenures.length > 0) {
      const offices = new Map(newTenures.map(({ office, name }) => [office, { id: office, name }]));
      await tx.run(cypher('write/office-set'), { rows: [...offices.values()] });
      const links = newTenures.map(({ actor, office, from, to, article }) => ({
        actor,
        office,
        properties: compact({ from, to, article }),
      }));
      await tx.run(cypher('write/holds-create'), { rows: links });
    }
    if (newMembers.length > 0) {
      const links = newMembers.map(({ actor, group, from, to }) => ({
        actor,
        group,
        properties: compact({ from, to }),
      }));
      await tx.run(cypher('write/member-create'), { rows: links });
    }
    return tx.changes;
  });
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
