import { fold } from '../model/index.js';
import { cypher, type GraphStore } from '../store/index.js';
import { searchActors } from './actor-search.js';
import type { ActorBrief } from './answers.js';
import { kindOf } from './kind.js';

const MOST_CANDIDATES = 5;
const SHORTEST_WORD = 3;

/** Who was merged into an actor, and who has a similar name and was not judged yet. */
export async function sameActors(
  store: GraphStore,
  actor: ActorBrief & { aliases: readonly string[] },
): Promise<{ merged: ActorBrief[]; candidates: ActorBrief[] }> {
  const { rows } = await store.read<{
    type: string;
    id: string;
    name: string;
    labels: string[];
    first: string;
  }>(cypher('read/actor-judgements'), { id: actor.id });
  const judged = new Set(rows.map(({ id }) => id));
  const merged = rows
    .filter(({ type, first }) => type === 'SAME_AS' && first !== actor.id)
    .map(({ id, name, labels }) => ({ id, name, kind: kindOf(labels) }));
  const names = [actor.name, ...actor.aliases];
  const last = names.map(name => name.split(' ').at(-1)!).filter(word => word.length >= SHORTEST_WORD);
  const found = new Map<string, ActorBrief>();
  for (const word of new Set(last)) {
    for (const { id, name, kind, aliases } of await searchActors(store, word, MOST_CANDIDATES * 4)) {
      if (id === actor.id || kind !== actor.kind || judged.has(id)) continue;
      if (similar(names, [name, ...aliases])) found.set(id, { id, name, kind });
    }
  }
  return { merged, candidates: [...found.values()].slice(0, MOST_CANDIDATES) };
}

/** One has a name that is the other's, or whose words are all among the other's: Merkel, Angela Merkel. */
export function similar(names: readonly string[], others: readonly string[]): boolean {
  const wordsOf = (name: string) => new Set(fold(name).split(/[ -]+/));
  return names.some(name =>
    others.some(other => {
      const [a, b] = [wordsOf(name), wordsOf(other)];
      const [small, large] = a.size <= b.size ? [a, b] : [b, a];
      return [...small].every(word => large.has(word));
    }),
  );
}
