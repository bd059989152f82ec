import { cypher, type GraphStore } from '../store/index.js';
import { actorNames } from './actor-names.js';
import type { ActorAnswer, NeighbourRow, TypeCount } from './answers.js';
import { kindOf } from './kind.js';
import { mergedInto } from './same-actor.js';

interface EventRowOfActor {
  id: string;
  type: string;
  source: string;
  target: string;
}

/** An actor with the types and neighbours of its events, both most frequent first; null when there is none. */
export async function actor(store: GraphStore, id: string): Promise<ActorAnswer | null> {
  const { rows: found } = await store.read<{
    properties: {
      id: string;
      name: string;
      aliases?: string[];
      wikidata?: string;
      description?: string;
    };
    labels: string[];
  }>(cypher('read/actor'), { id });
  const node = found[0];
  if (!node) return null;
  const { rows } = await store.read<EventRowOfActor>(cypher('read/actor-events'), { id });
  const brief = {
    id,
    name: node.properties.name,
    kind: kindOf(node.labels),
    aliases: node.properties.aliases ?? [],
  };
  const nameOf = await actorNames(
    store,
    rows.flatMap(row => [row.source, row.target]),
  );
  return {
    ...brief,
    wikidata: node.properties.wikidata ?? null,
    description: node.properties.description ?? null,
    events: rows.length,
    types: typeCounts(rows, id),
    neighbours: neighbours(rows, id).map(row => ({ ...row, ...nameOf(row.id) })),
    merged: await mergedInto(store, id),
  };
}

function typeCounts(rows: readonly EventRowOfActor[], id: string): TypeCount[] {
  const counts = new Map<string, TypeCount>();
  for (const { type, source } of rows) {
    const count = counts.get(type) ?? { type, out: 0, in: 0 };
    if (source === id) count.out++;
    else count.in++;
    counts.set(type, count);
  }
  return [...counts.values()].sort((a, b) => b.out + b.in - a.out - a.in || (a.type < b.type ? -1 : 1));
}

function neighbours(rows: readonly EventRowOfActor[], id: string): Omit<NeighbourRow, 'name' | 'kind'>[] {
  const found = new Map<
    string,
    { id: string; events: number; out: number; in: number; types: Set<string> }
  >();
  for (const { type, source, target } of rows) {
    const other = source === id ? target : source;
    if (other === id) continue;
    const row = found.get(other) ?? { id: other, events: 0, out: 0, in: 0, types: new Set() };
    row.events++;
    if (source === id) row.out++;
    else row.in++;
    row.types.add(type);
    found.set(other, row);
  }
  return [...found.values()]
    .sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1))
    .map(row => ({ ...row, types: [...row.types].sort() }));
}
