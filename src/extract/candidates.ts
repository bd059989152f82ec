import type { Factuality } from '../model/index.js';
import { answered } from './answers.js';
import type { Claim, Claims } from './attribution.js';
import { isPerfect } from './clause.js';
import { type Context, guesses } from './context.js';
import { type End, type Role, type Search, search } from './ends.js';
import { factualityOf } from './factuality.js';
import { combinations, ordered, type Pair, pairsOf } from './pairs.js';
import type { Reading } from './reading.js';
import type { Hit } from './triggers.js';
import { aimed, goneOn, granted, official, retold, struck } from './understood.js';

/** A statement that might be made: a hit with both ends. */
export interface Candidate {
  hit: Hit;
  pair: Pair;
  factuality: Factuality;
  claim: Claim | undefined;
  /** How many pairs the hit gave. */
  pairs: number;
  /** The end that no function gave; null where both stand in functions of the frame. */
  guess: Role | null;
}

/** What became of a hit before any judgement on its pairs. */
export interface Attempt {
  hit: Hit;
  source: Search;
  target: Search;
  candidates: Candidate[];
}

/** Fills both roles of a hit from the functions of its frame and pairs what was found. */
export function attempt(reading: Reading, hit: Hit, claims: Claims): Attempt {
  const source = search(reading, hit, 'source', claims);
  const target = search(reading, hit, 'target', claims);
  const pairs = pairsOf(reading, hit, source, target);
  return { hit, source, target, candidates: candidatesFor(reading, hit, pairs, claims, null) };
}

/** Finds the missing end of a hit that has only one: what the text leaves no doubt about, else a guess. */
export function completed(reading: Reading, made: Attempt, context: Context): Attempt {
  const { hit, source, target, candidates } = made;
  if (candidates.length > 0 || (source.ends.length === 0) === (target.ends.length === 0)) return made;
  const [missing, known] = source.ends.length === 0 ? [source, target] : [target, source];
  const { role } = missing;
  const filledWith = (ends: End[], guess: Role | null): Attempt => {
    const filled = { ...missing, ends };
    const both = role === 'source' ? { source: filled, target: known } : { source: known, target: filled };
    const pairs = combinations(both.source.ends, both.target.ends);
    return { hit, ...both, candidates: candidatesFor(reading, hit, pairs, context.claims, guess) };
  };
  const understood = filledWith(understoodEnds(reading, context, hit, missing, known), null);
  if (understood.candidates.length > 0) return understood;
  return filledWith(guesses(reading, context, hit, missing, known), role);
}

/** Ends that no function gives and the text leaves no doubt about: the first way that finds any. */
function understoodEnds(reading: Reading, context: Context, hit: Hit, missing: Search, known: Search): End[] {
  const ways = [() => retold(reading, context, hit, missing.role, known)];
  if (missing.role === 'source') ways.push(() => official(reading, context, hit));
  else
    ways.push(
      () => struck(reading, hit),
      () => granted(reading, hit),
      () => aimed(reading, context, hit, missing),
      () => goneOn(reading, context, hit, known),
      () => answered(reading, context, hit, known, missing),
    );
  for (const find of ways) {
    const ends = find();
    if (ends.length > 0) return ends;
  }
  return [];
}

function candidatesFor(
  reading: Reading,
  hit: Hit,
  pairs: readonly Pair[],
  claims: Claims,
  guess: Role | null,
): Candidate[] {
  const claim = claims[hit.anchor.token.i];
  const told = factualityOf(reading, hit);
  return pairs.map(pair => ({
    hit,
    pair: ordered(pair, hit.frame.type.symmetric, reading.resolution),
    factuality: claimed(reading, told, claim, hit, pair),
    claim,
    pairs: pairs.length,
    guess,
  }));
}

/**
 * Someone's claim about others is reported, and so is what he tells of his own past (`er habe mit X gesprochen`); what a
 * speaker does by speaking (`X sei ein Lügner`) is done.
 */
function claimed(
  reading: Reading,
  told: Factuality,
  claim: Claim | undefined,
  { anchor }: Hit,
  { source }: Pair,
): Factuality {
  if (told !== 'asserted' || !claim) return told;
  if (claim.speaker?.actor !== source.filler.actor) return 'reported';
  const isAnnounced = claim.attribution === 'source-phrase';
  return isAnnounced || !isPerfect(reading, anchor.carrier?.verb ?? anchor.token) ? 'asserted' : 'reported';
}
