import { cypher, type GraphStore } from '../store/index.js';
import type { ActorBrief } from './answers.js';
import { kindOf } from './kind.js';

/** Names and kinds of actors by id; one that is not in the graph keeps its id as its name. */
export async function actorNames(
  store: GraphStore,
  ids: Iterable<string>,
): Promise<(id: string) => ActorBrief> {
  const wanted = [...new Set(ids)].sort();
  const { rows } = await store.read<{ id: string; name: string; labels: string[] }>(
    cypher('read/actors-of'),
    { ids: wanted },
  );
  const found = new Map(rows.map(({ id, name, labels }) => [id, { id, name, kind: kindOf(labels) }]));
  return id => found.get(id) ?? { id, name: id, kind: 'organization' };
}
