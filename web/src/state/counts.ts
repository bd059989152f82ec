import type { Slice } from '../../../src/query/slice.js';

/** Events of an actor in the whole slice by type, most frequent first. */
export function facetCountsOf(slice: Slice, row: number): { type: string; count: number }[] {
  const { source, target, type } = slice.events;
  const counts = new Map<number, number>();
  for (let i = 0; i < source.length; i++)
    if (source[i] === row || target[i] === row) counts.set(type[i]!, (counts.get(type[i]!) ?? 0) + 1);
  return [...counts]
    .map(([n, count]) => ({ type: slice.types[n]!, count }))
    .sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
