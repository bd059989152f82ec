import { cypher } from '../cypher.js';
import { groupBy } from '../group.js';
import { type RunQuery, reader } from '../read-codings.js';
import { type KnownActor, readActors } from '../read-graph.js';
import type { GraphStore } from '../store.js';
import { readJudgements } from './judgements.js';
import { blockingKeys, likeness, prepareNames } from './likeness.js';

/** Two actors that may be one, with what speaks for it and against it. */
export interface Suggestion {
  /** The one with fewer statements, which would be merged into the other. */
  actor: string;
  other: string;
  names: [string, string];
  /** Probability that they are one, 0–1. */
  score: number;
  evidence: string[];
}

export interface SuggestOptions {
  /** Most suggestions; 50 when left out. */
  limit?: number;
  /** Least score; 0.5 when left out. */
  minScore?: number;
}

/** More actors with one key say nothing: »Müller« is not one person. */
const MOST_WITH_KEY = 30;

/** What company in common adds, at most: much less than a name, since actors of one field share their neighbours. */
const COMPANY = 0.5;

/** An article that names both tells them apart. */
const TOLD_APART = 0.5;

/** Pairs that are looked up in the graph at a time. */
const BATCH = 200;

/**
 * Actors of one kind that may be the same, the likeliest first. Those that are merged, or were told apart, are left
 * out.
 */
export async function suggestMerges(store: GraphStore, options: SuggestOptions = {}): Promise<Suggestion[]> {
  const { limit = 50, minScore = 0.5 } = options;
  const run = reader(store);
  const actors = (await readActors(store)).filter(({ canonical }) => canonical === null);
  const different = new Set(
    (await readJudgements(store))
      .filter(({ verdict }) => verdict === 'different')
      .map(({ actor, other }) => `${actor} ${other}`),
  );
  const pairs = candidates(actors).filter(({ a, b }) => !different.has(`${a.id} ${b.id}`));
  const found: Suggestion[] = [];
  for (let i = 0; i < pairs.length; i += BATCH) found.push(...(await weigh(run, pairs.slice(i, i + BATCH))));
  return found
    .filter(({ score }) => score >= minScore)
    .sort((x, y) => y.score - x.score || (`${x.actor} ${x.other}` < `${y.actor} ${y.other}` ? -1 : 1))
    .slice(0, limit);
}

interface Pair {
  a: KnownActor;
  b: KnownActor;
  score: number;
  why: string;
}

function candidates(actors: readonly KnownActor[]): Pair[] {
  const prepared = new Map(actors.map(actor => [actor.id, prepareNames(actor)]));
  const keyed = actors.flatMap(actor =>
    blockingKeys(prepared.get(actor.id)!).map(key => ({ actor, key: `${actor.kind} ${key}` })),
  );
  const pairs = new Map<string, Pair>();
  for (const group of groupBy(keyed, ({ key }) => key).values()) {
    const members = [...new Set(group.map(({ actor }) => actor))].sort((a, b) => (a.id < b.id ? -1 : 1));
    if (members.length > MOST_WITH_KEY) continue;
    for (const [i, b] of members.entries()) {
      for (const a of members.slice(0, i)) {
        const like = likeness(prepared.get(a.id)!, prepared.get(b.id)!);
        if (like) pairs.set(`${a.id} ${b.id}`, { a, b, ...like });
      }
    }
  }
  return [...pairs.values()];
}

async function weigh(run: RunQuery, pairs: readonly Pair[]): Promise<Suggestion[]> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a.id, b.id]))].sort();
  const neighbours = groupBy(
    await run<{ id: string; neighbour: string }>(cypher('read/actor-neighbours'), { ids }),
    ({ id }) => id,
  );
  const weights = new Map(
    (
      await run<{ id: string; articles: number; statements: number }>(cypher('read/actor-weights'), { ids })
    ).map(row => [row.id, row]),
  );
  const rows = pairs.map(({ a, b }) => ({ actor: a.id, other: b.id }));
  const shared = new Map(
    (
      await run<{ actor: string; other: string; articles: number }>(cypher('read/actor-shared-articles'), {
        rows,
      })
    ).map(({ actor, other, articles }) => [`${actor} ${other}`, articles]),
  );
  return pairs.map(({ a, b, score, why }) => {
    const company = overlap(
      (neighbours.get(a.id) ?? []).map(({ neighbour }) => neighbour),
      (neighbours.get(b.id) ?? []).map(({ neighbour }) => neighbour),
    );
    const together = shared.get(`${a.id} ${b.id}`) ?? 0;
    const [actor, other] =
      (weights.get(a.id)?.statements ?? 0) <= (weights.get(b.id)?.statements ?? 0) ? [a, b] : [b, a];
    const combined = (1 - (1 - score) * (1 - COMPANY * company.part)) * TOLD_APART ** Math.min(together, 3);
    return {
      actor: actor.id,
      other: other.id,
      names: [actor.name, other.name],
      score: Math.round(combined * 1000) / 1000,
      evidence: [
        why,
        ...(company.count > 0 ? [`${company.count} neighbours in common`] : []),
        ...(together > 0 ? [`${together} articles name both`] : []),
        `${weights.get(actor.id)?.articles ?? 0} and ${weights.get(other.id)?.articles ?? 0} articles`,
      ],
    };
  });
}

/** How many neighbours two actors share, and what part that is of the smaller circle. */
function overlap(a: readonly string[], b: readonly string[]): { count: number; part: number } {
  const other = new Set(b);
  const count = a.filter(id => other.has(id)).length;
  return { count, part: count === 0 ? 0 : count / Math.min(a.length, b.length) };
}
