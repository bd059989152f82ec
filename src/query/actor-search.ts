import { fold, foldUmlauts } from '../model/index.js';
import { cypher, type GraphStore } from '../store/index.js';
import type { ActorHit } from './answers.js';
import { kindOf } from './kind.js';

const MOST_CANDIDATES = 400;

/**
 * Actors with a name, or a word in a name, that begins like the text; case, accents and the spelling of umlauts do not
 * matter. First those whose whole name matches, then by the number of their events.
 */
export async function searchActors(store: GraphStore, text: string, limit: number): Promise<ActorHit[]> {
  const folds = [...new Set([fold(text), foldUmlauts(text)])].filter(Boolean);
  if (folds.length === 0) return [];
  const { rows } = await store.read<{ id: string; name: string; labels: string[]; aliases: string[] | null }>(
    cypher('read/actor-search'),
    { folds, limit: MOST_CANDIDATES },
  );
  const counts = await eventCounts(
    store,
    rows.map(({ id }) => id),
  );
  return rows
    .map(({ id, name, labels, aliases }) => {
      const names = [name, ...(aliases ?? [])];
      const matched = names.find(candidate => rank(candidate, folds) === bestRank(names, folds))!;
      return {
        hit: { id, name, kind: kindOf(labels), aliases: aliases ?? [], matched, events: counts.get(id) ?? 0 },
        rank: bestRank(names, folds),
      };
    })
    .sort((a, b) => a.rank - b.rank || b.hit.events - a.hit.events || (a.hit.name < b.hit.name ? -1 : 1))
    .slice(0, limit)
    .map(({ hit }) => hit);
}

/** How many events each actor stands in. */
export async function eventCounts(store: GraphStore, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { rows } = await store.read<{ id: string; count: number }>(cypher('read/event-counts'), { ids });
  return new Map(rows.map(({ id, count }) => [id, count]));
}

function bestRank(names: readonly string[], folds: readonly string[]): number {
  return Math.min(...names.map(name => rank(name, folds)));
}

/** 0 the whole name, 1 a whole word of it, 2 a beginning, 3 anything else. */
function rank(name: string, folds: readonly string[]): number {
  const spellings = [fold(name), foldUmlauts(name)];
  const words = spellings.flatMap(spelling => spelling.split(/[ -]/));
  if (folds.some(text => spellings.includes(text))) return 0;
  if (folds.some(text => words.includes(text))) return 1;
  if (
    folds.some(text => words.some(word => word.startsWith(text)) || spellings.some(s => s.startsWith(text)))
  )
    return 2;
  return 3;
}
