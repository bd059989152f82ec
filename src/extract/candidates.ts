import type { Factuality } from '../model/index.js';
import type { Claim, Claims } from './attribution.js';
import { type Context, guesses } from './context.js';
import { type End, type Role, type Search, search } from './ends.js';
import { factualityOf } from './factuality.js';
import { combinations, ordered, type Pair, pairsOf } from './pairs.js';
import type { Reading } from './reading.js';
import type { Hit } from './triggers.js';

/** A statement that might be made: a hit with both ends. */
export interface Candidate {
  hit: Hit;
  pair: Pair;
  factuality: Factuality;
  claim: Claim | undefined;
  /** How many pairs the hit gave. */
  pairs: number;
  /** The end that no function gave, and where it was found; null where both stand in functions of the frame. */
  guess: { role: Role; route: End['route']; occupied: boolean } | null;
}

/** What became of a hit before any judgement on its pairs. */
export interface Attempt {
  hit: Hit;
  source: Search;
  target: Search;
  candidates: Candidate[];
}

const REPLY_DISTANCE = 4; // sentences between an act and the answer to it

/** Fills both roles of a hit and pairs what was found; a missing end is guessed from the context. */
export function attempt(
  reading: Reading,
  hit: Hit,
  claims: Claims,
  context: Context,
  earlier: readonly Candidate[],
): Attempt {
  let source = search(reading, hit, 'source', claims);
  let target = search(reading, hit, 'target', claims);
  let guessed: Role | null = null;
  if (pairsOf(reading, hit, source, target).length === 0) {
    if (source.ends.length === 0 && target.ends.length > 0) {
      guessed = 'source';
      source = { ...source, ends: guesses(reading, context, hit, source, target) };
    } else if (target.ends.length === 0 && source.ends.length > 0) {
      guessed = 'target';
      const replies = repliesOf(hit, source, earlier);
      const others = guesses(reading, context, hit, target, source);
      const ends = [
        ...replies,
        ...others.filter(({ filler }) => !replies.some(reply => reply.filler.actor === filler.actor)),
      ];
      target = { ...target, ends };
    }
  }
  const claim = claims[hit.anchor.token.i];
  const told = factualityOf(reading, hit);
  const pairs = guessed ? combinations(source.ends, target.ends) : pairsOf(reading, hit, source, target);
  const candidates = pairs.map(pair => ({
    hit,
    pair: ordered(pair, hit.frame.type.symmetric, reading.resolution),
    factuality: claimed(told, claim, pair),
    claim,
    pairs: pairs.length,
    guess: guessed && {
      role: guessed,
      route: pair[guessed].route,
      occupied: (guessed === 'source' ? source : target).occupant !== null,
    },
  }));
  return { hit, source, target, candidates };
}

/** Those whose act the source answers: X accused Y, Y rejected it. */
function repliesOf(hit: Hit, source: Search, earlier: readonly Candidate[]): End[] {
  const { token } = hit.anchor;
  const answering = new Set(source.ends.map(({ filler }) => filler.actor));
  const found: End[] = [];
  for (const { pair, hit: before, guess } of earlier) {
    if (guess || token.sentence - before.anchor.token.sentence > REPLY_DISTANCE) continue;
    if (!answering.has(pair.target.filler.actor) || answering.has(pair.source.filler.actor)) continue;
    if (found.some(({ filler }) => filler.actor === pair.source.filler.actor)) continue;
    found.unshift({
      filler: pair.source.filler,
      fn: 'context',
      rank: hit.frame.target.length,
      route: 'reply',
      token,
    });
  }
  return found;
}

/** Someone's claim about others is reported; what a speaker does by speaking is done. */
function claimed(told: Factuality, claim: Claim | undefined, { source }: Pair): Factuality {
  if (told !== 'asserted' || !claim) return told;
  return claim.speaker?.actor === source.filler.actor ? 'asserted' : 'reported';
}
