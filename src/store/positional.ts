import type { Params } from './store.js';

const ROWS = 'UNWIND $rows AS row';

/**
 * Turns rows that are flat objects into lists and `row.name` into `row[n]`. The embedded engine takes objects over
 * property by property, lists in a quarter of the time.
 *
 * @example positional('UNWIND $rows AS row RETURN row.id', { rows: [{ id: 1 }] }) // UNWIND $rows AS row RETURN row[0]
 */
export function positional(cypher: string, params: Params): { cypher: string; params: Params } {
  const rows = params.rows as readonly Record<string, unknown>[] | undefined;
  const first = rows?.[0];
  if (!first || !isPlain(first) || !takesParts(cypher)) return { cypher, params };
  const names = Object.keys(first);
  if (
    names.some(name => isPlain(first[name])) ||
    rows.some(row => Object.keys(row).length !== names.length)
  ) {
    return { cypher, params };
  }
  return {
    cypher: cypher.replace(/\brow\.(\w+)\b(?!\s*\()/g, (_, name: string) => `row[${names.indexOf(name)}]`),
    params: { ...params, rows: rows.map(row => names.map(name => row[name])) },
  };
}

/** Whether a statement uses its rows only by their parts. */
function takesParts(cypher: string): boolean {
  return cypher.includes(ROWS) && !/\brow\b(?!\.)/.test(cypher.replace(ROWS, ''));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
