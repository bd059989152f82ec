import type { Candidate } from './candidates.js';
import type { End } from './ends.js';
import type { Reading } from './reading.js';

/** Names and values of what speaks for or against a candidate. */
export type Features = Readonly<Record<string, number>>;

/** What the score looks at: frame, routes to both ends, their mentions, distance and surroundings. */
export function featuresOf(reading: Reading, candidate: Candidate): Features {
  const { hit, pair, factuality, claim, pairs, guess } = candidate;
  const { frame, anchor } = hit;
  const { doc } = reading;
  const sentence = doc.sentenceOf(anchor.token);
  const features: Record<string, number> = {
    [`frame:${frame.name}`]: 1,
    [`type:${frame.type.name}`]: 1,
    [`pos:${anchor.pos}`]: 1,
    [`factuality:${factuality}`]: 1,
    [`claim:${claim?.attribution ?? 'none'}`]: 1,
    'said-by-source': claim?.speaker?.actor === pair.source.filler.actor ? 1 : 0,
    headline: sentence.kind === 'headline' ? 1 : 0,
    'specific-frame': Math.min(frame.with.length, 1),
    'many-pairs': pairs > 4 ? 1 : 0,
    opening: sentence.n <= 2 ? 1 : 0,
  };
  if (anchor.pos !== 'verb')
    features[`carrier:${anchor.carrier?.entry ? 'light' : (anchor.carrier?.as ?? 'none')}`] = 1;
  if (guess) {
    features.guess = 1;
    features[`guess:${guess}:${frame.type.name}`] = 1;
    features[`guess:${guess}:${anchor.pos}`] = 1;
  }
  endFeatures(reading, candidate, 'source', pair.source, features);
  endFeatures(reading, candidate, 'target', pair.target, features);
  return features;
}

const FAR = 12; // tokens; two thirds of the arguments of right statements lie nearer

function endFeatures(
  reading: Reading,
  { hit }: Candidate,
  role: string,
  end: End,
  features: Record<string, number>,
): void {
  const { filler, fn, rank, route, evidence } = end;
  const { mention, actor } = filler;
  const { kind } = reading.resolution.actors[actor]!;
  features[`${role}.form:${mention.form}`] = 1;
  features[`${role}.kind:${kind}`] = 1;
  features[`${role}.unsure`] = 1 - mention.score;
  if (evidence) {
    for (const [name, value] of Object.entries(evidence)) features[`${role}.guess.${name}`] = value;
    return;
  }
  features[`${role}.fn:${fn.replace(/^(obl|nmod|light\.obl):.*$/, '$1')}`] = 1;
  features[`${role}.route:${route}`] = 1;
  features[`${role}.via:${filler.via}`] = 1;
  features[`${role}.first-function`] = rank === 0 ? 1 : 0;
  features[`${role}.coordinated`] = filler.coordinated ? 1 : 0;
  features[`${role}.far`] = Math.abs(end.token.i - hit.anchor.token.i) > FAR ? 1 : 0;
}
