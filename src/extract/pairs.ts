import type { Resolution } from '../model/index.js';
import { type End, mayBeReciprocal, type Search } from './ends.js';
import type { Reading } from './reading.js';
import type { Hit } from './triggers.js';

/** Two ends of one hit. */
export interface Pair {
  source: End;
  target: End;
}

const MAX_PARTIES = 6; // gold/GUIDE.md: a meeting of n actors gives every pair up to this number

/** All combinations of two different actors; the parties of a symmetric type may stand in one role. */
export function pairsOf(reading: Reading, hit: Hit, source: Search, target: Search): Pair[] {
  const sameWords = source.ends[0] !== undefined && source.ends[0].token.i === target.ends[0]?.token.i;
  if (!hit.frame.type.symmetric)
    return sameWords
      ? inTextOrder(source.ends)
      : combinations(source.ends, withoutActors(target.ends, source.ends));
  if (isJoined(hit, target)) return combinations(withoutActors(source.ends, target.ends), target.ends);
  const across = combinations(source.ends, target.ends);
  if (!mayBeReciprocal(reading, hit)) return across;
  const parties = distinct([...source.ends, ...target.ends]);
  if (across.length > 0 && !sameWords) return across;
  if (parties.length > MAX_PARTIES || isOneSide(hit, parties)) return across;
  return inTextOrder(parties);
}

/** `zusammen mit X und Y`: those under one »mit« act with someone else. */
const isJoined = ({ anchor }: Hit, { ends }: Search): boolean =>
  anchor.pos === 'adj' && ends.length > 0 && ends.every(({ fn }) => /:(mit|with)$/.test(fn));

/** `Gespräche mit X und Y`: those under one »mit« talk to someone else. */
const isOneSide = ({ anchor }: Hit, parties: readonly End[]): boolean =>
  anchor.pos !== 'adj' &&
  parties.every(({ fn, token }) => /:(mit|with)$/.test(fn) && token.i === parties[0]?.token.i);

/** Every pair of different actors, the earlier one as source: `der Krieg zwischen X und Y`. */
const inTextOrder = (ends: readonly End[]): Pair[] =>
  ends.flatMap((source, i) =>
    ends
      .slice(i + 1)
      .filter(({ filler }) => filler.actor !== source.filler.actor)
      .map(target => ({ source, target })),
  );

/** Of `A und B verteidigten ihre Politik` neither acts on the other: those who act together are not acted upon. */
function withoutActors(ends: readonly End[], others: readonly End[]): readonly End[] {
  const actors = new Set(others.map(({ filler }) => filler.actor));
  return ends.filter(({ filler }) => !actors.has(filler.actor));
}

/** Every source with every target, an actor never with itself. */
export const combinations = (sources: readonly End[], targets: readonly End[]): Pair[] =>
  sources.flatMap(source =>
    targets.filter(target => target.filler.actor !== source.filler.actor).map(target => ({ source, target })),
  );

function distinct(ends: readonly End[]): End[] {
  const seen = new Set<number>();
  return ends.filter(({ filler: { actor } }) => !seen.has(actor) && seen.add(actor));
}

/** Symmetric statements have the lower id as their source. */
export function ordered(pair: Pair, symmetric: boolean, { actors }: Resolution): Pair {
  const { source, target } = pair;
  if (!symmetric || actors[source.filler.actor]!.id <= actors[target.filler.actor]!.id) return pair;
  return { source: target, target: source };
}
