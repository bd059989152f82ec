import type { Judgement } from '../../model/index.js';
import { searchText, uniteAll } from '../actors/names.js';
import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import type { RunQuery } from '../read-codings.js';
import type { KnownActor } from '../read-graph.js';
import type { Found } from './problem.js';

/** Invariant 5: actors count as the ones into which they were merged, and none that were told apart count as one. */
export function verifyMerges(
  actors: readonly KnownActor[],
  judgements: readonly Judgement[],
  found: Found,
): string[] {
  const into = new Map(
    judgements.flatMap(({ verdict, actor, other }) => (verdict === 'same' ? [[actor, other] as const] : [])),
  );
  const problem = (id: string, what: string, derived: boolean) => found({ invariant: 5, id, what, derived });
  const wrong: string[] = [];
  for (const { id, canonical } of actors) {
    const root = rootOf(id, into);
    if (root === null) problem(id, 'its merges go round in a circle', false);
    else if (canonical !== (root === id ? null : root)) {
      problem(id, `counts as ${canonical ?? 'itself'}, and its merges say ${root}`, true);
      wrong.push(id);
    }
  }
  for (const { verdict, actor, other, by } of judgements) {
    if (verdict !== 'different' || rootOf(actor, into) !== rootOf(other, into)) continue;
    problem(actor, `is merged with ${other}, from which ${by} told it apart`, false);
  }
  return wrong;
}

/** Invariant 4 for some actors: they have the names that articles give them, and no others. */
export async function verifyNames(
  run: RunQuery,
  actors: readonly KnownActor[],
  found: Found,
): Promise<string[]> {
  const rows = await run<KnownActor>(cypher('write/actor-names'), { ids: actors.map(({ id }) => id) });
  const known = groupBy(rows, row => row.id);
  return actors.flatMap(actor => {
    const names = known.get(actor.id);
    if (!names) return [];
    const { name, aliases, kind } = uniteAll(names);
    const same = name === actor.name && kind === actor.kind && aliases.join('|') === actor.aliases.join('|');
    if (same) return [];
    found({
      invariant: 4,
      id: actor.id,
      what: 'its names are not those that articles give it',
      derived: true,
    });
    return [actor.id];
  });
}

/** The search text of an actor, with the names of those merged into it. */
export function expectedSearch(actor: KnownActor, members: readonly KnownActor[]): string {
  return searchText([actor, ...members].flatMap(({ name, aliases }) => [name, ...aliases]));
}

/** Follows merges to their end; null for a circle. */
function rootOf(id: string, into: ReadonlyMap<string, string>): string | null {
  const seen = new Set([id]);
  let at = id;
  for (let next = into.get(at); next !== undefined; next = into.get(at)) {
    if (seen.has(next)) return null;
    seen.add(next);
    at = next;
  }
  return at;
}
