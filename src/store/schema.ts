import type { RelationType } from '../model/index.js';
import { cypher } from './cypher.js';
import { rebuildTypes } from './events/rebuild.js';
import { type Changes, type GraphStore, NO_CHANGES, type Row } from './store.js';
import { toProperties } from './types.js';

/**
 * Writes the relation types into the graph. Those that it has already are overwritten, and what is drawn of them is
 * drawn anew; types that are not given stay.
 */
export async function ensureSchema(store: GraphStore, types: readonly RelationType[]): Promise<Changes> {
  const { rows } = await store.read<{ type: Row }>(cypher('schema/types'));
  const known = new Map(rows.map(({ type }) => [type.name, canonical(type)]));
  const changed = types.map(toProperties).filter(row => known.get(row.name as string) !== canonical(row));
  if (changed.length === 0) return NO_CHANGES;
  return store.write(async tx => {
    await tx.run(cypher('schema/type-set'), { rows: changed });
    await rebuildTypes(
      tx,
      changed.map(row => row.name as string).filter(name => known.has(name)),
    );
    return tx.changes;
  });
}

function canonical(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}
