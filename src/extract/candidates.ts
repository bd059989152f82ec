import type { Factuality } from '../model/index.js';
import type { Claim, Claims } from './attribution.js';
import { type Search, search } from './ends.js';
import { factualityOf } from './factuality.js';
import { ordered, type Pair, pairsOf } from './pairs.js';
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
}

/** What became of a hit before any judgement on its pairs. */
export interface Attempt {
  hit: Hit;
  source: Search;
  target: Search;
  candidates: Candidate[];
}

/** Fills both roles of a hit and pairs what was found. */
export function attempt(reading: Reading, hit: Hit, claims: Claims): Attempt {
  const source = search(reading, hit, 'source');
  const target = search(reading, hit, 'target');
  const claim = claims[hit.anchor.token.i];
  const told = factualityOf(reading, hit);
  const pairs = pairsOf(reading, hit, source, target);
  const candidates = pairs.map(pair => ({
    hit,
    pair: ordered(pair, hit.frame.type.symmetric, reading.resolution),
    factuality: claimed(told, claim, pair),
    claim,
    pairs: pairs.length,
  }));
  return { hit, source, target, candidates };
}

/** Someone's claim about others is reported; what a speaker does by speaking is done. */
function claimed(told: Factuality, claim: Claim | undefined, { source }: Pair): Factuality {
  if (told !== 'asserted' || !claim) return told;
  return claim.speaker?.actor === source.filler.actor ? 'asserted' : 'reported';
}
