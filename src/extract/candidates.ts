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

/** Guesses the missing end of a hit that has only one. */
export function completed(reading: Reading, made: Attempt, context: Context): Attempt {
  const { hit, candidates } = made;
  let { source, target } = made;
  if (candidates.length > 0 || (source.ends.length === 0) === (target.ends.length === 0)) return made;
  const missing: Role = source.ends.length === 0 ? 'source' : 'target';
  const known = missing === 'source' ? target : source;
  const understood = ends(reading, context, made, missing, known);
  if (understood) {
    if (missing === 'source') source = { ...source, ends: understood };
    else target = { ...target, ends: understood };
    const pairs = combinations(source.ends, target.ends);
    if (pairs.length > 0)
      return { hit, source, target, candidates: candidatesFor(reading, hit, pairs, context.claims, null) };
    ({ source, target } = made);
  }
  if (missing === 'source') source = { ...source, ends: guesses(reading, context, hit, source, target) };
  else target = { ...target, ends: guesses(reading, context, hit, target, source) };
  const pairs = combinations(source.ends, target.ends);
  return { hit, source, target, candidates: candidatesFor(reading, hit, pairs, context.claims, missing) };
}

/** Ends that no function gives and the text leaves no doubt about. */
function ends(
  reading: Reading,
  context: Context,
  { hit, source, target }: Attempt,
  missing: Role,
  known: Search,
): End[] | undefined {
  const found = [() => retold(reading, context, hit, missing, known)];
  if (missing === 'source') found.push(() => official(reading, context, hit));
  else
    found.push(
      () => struck(reading, hit),
      () => granted(reading, hit),
      () => aimed(reading, context, hit, target),
      () => goneOn(reading, context, hit, source),
      () => answered(reading, context, hit, source, target),
    );
  for (const find of found) {
    const ends = find();
    if (ends.length > 0) return ends;
  }
  return undefined;
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
