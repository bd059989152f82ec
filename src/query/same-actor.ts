import { cypher, type GraphStore, type Suggestion } from '../store/index.js';
import { actorNames } from './actor-names.js';
import type { ActorBrief, SameSuggestion } from './answers.js';
import { kindOf } from './kind.js';

/** Actors that were merged into another. */
export async function mergedInto(store: GraphStore, id: string): Promise<ActorBrief[]> {
  const { rows } = await store.read<{ id: string; name: string; labels: string[] }>(
    cypher('read/actors-merged-into'),
    { id },
  );
  return rows.map(row => ({ id: row.id, name: row.name, kind: kindOf(row.labels) }));
}

/** Of all suggestions those for one actor, likeliest first. */
export async function suggestionsFor(
  store: GraphStore,
  all: readonly Suggestion[],
  id: string,
): Promise<SameSuggestion[]> {
  const found = all.filter(({ actor, other }) => actor === id || other === id);
  const nameOf = await actorNames(
    store,
    found.flatMap(({ actor, other }) => [actor, other]),
  );
  return found.map(({ actor, other, score, evidence }) => ({
    ...nameOf(actor === id ? other : actor),
    score,
    evidence,
  }));
}
