import type { Candidate } from './candidates.js';
import type { End } from './ends.js';
import type { Reading } from './reading.js';

/** Names and values of what speaks for or against a candidate. */
export type Features = Readonly<Record<string, number>>;

/** What is known of all candidates of a text together. */
export interface Setting {
  reading: Reading;
  /** Mentions by actor, and the place of each actor in their order. */
  counts: ReadonlyMap<number, number>;
  ranks: ReadonlyMap<number, number>;
  /** Cues that tell a triple, a pair under one root, and a pair. */
  support: ReadonlyMap<string, ReadonlySet<number>>;
}

export function settingOf(reading: Reading, candidates: readonly Candidate[]): Setting {
  const counts = new Map<number, number>();
  for (const { actors } of reading.resolution.mentions)
    for (const actor of actors) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const ranks = new Map(
    [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([actor], rank) => [actor, rank]),
  );
  const support = new Map<string, Set<number>>();
  for (const candidate of candidates)
    for (const key of supportKeys(candidate)) {
      const there = support.get(key) ?? new Set();
      support.set(key, there.add(candidate.hit.anchor.token.i));
    }
  return { reading, counts, ranks, support };
}

/** Keys under which candidates support one another; guesses count apart from what functions give. */
function supportKeys(candidate: Candidate): string[] {
  const certainty = candidate.guess ? 'guessed' : 'given';
  return LEVELS.map(level => `${certainty} ${levelKey(candidate, level)}`);
}

const LEVELS = ['triple', 'root', 'pair'] as const;

function levelKey({ hit, pair }: Candidate, level: (typeof LEVELS)[number]): string {
  const { type } = hit.frame;
  const ends = `${pair.source.filler.actor}>${pair.target.filler.actor}`;
  return level === 'triple' ? `${type.name} ${ends}` : level === 'root' ? `${type.plover} ${ends}` : ends;
}

/** What the score looks at: frame, routes to both ends, their mentions, distance, and the text around. */
export function featuresOf(setting: Setting, candidate: Candidate): Features {
  const { hit, pair, factuality, claim, pairs, guess } = candidate;
  const { frame, anchor } = hit;
  const { doc } = setting.reading;
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
    'many-pairs': pairs > MANY_PAIRS && !guess ? 1 : 0,
    opening: sentence.n <= 2 ? 1 : 0,
    'depth-in-text': sentence.n / doc.sentences.length,
  };
  if (anchor.pos !== 'verb')
    features[`carrier:${anchor.carrier?.entry ? 'light' : (anchor.carrier?.as ?? 'none')}`] = 1;
  if (guess) {
    features.guess = 1;
    features[`guess:${guess}:${frame.type.name}`] = 1;
    features[`guess:${guess}:${anchor.pos}`] = 1;
  }
  for (const level of LEVELS)
    for (const certainty of ['given', 'guessed'])
      if (isSupported(setting, candidate, `${certainty} ${levelKey(candidate, level)}`))
        features[`support:${certainty}:${level}`] = 1;
  endFeatures(setting, candidate, 'source', pair.source, features);
  endFeatures(setting, candidate, 'target', pair.target, features);
  return features;
}

const MANY_PAIRS = 4;

/** Whether another cue tells the same. */
function isSupported({ support }: Setting, { hit }: Candidate, key: string): boolean {
  const cues = support.get(key);
  return cues !== undefined && cues.size > (cues.has(hit.anchor.token.i) ? 1 : 0);
}

const FAR = 12; // tokens; two thirds of the arguments of right statements lie nearer

function endFeatures(
  { reading, counts, ranks }: Setting,
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
  features[`${role}.resolver:${mention.resolver}`] = 1;
  features[`${role}.unsure`] = 1 - mention.score;
  features[`${role}.once`] = counts.get(actor) === 1 ? 1 : 0;
  features[`${role}.leading`] = ranks.get(actor)! < 3 ? 1 : 0;
  if (evidence) {
    for (const [name, value] of Object.entries(evidence)) features[`${role}.guess.${name}`] = value;
    return;
  }
  features[`${role}.fn:${fn.replace(/^(obl|nmod|light\.obl):.*$/, '$1')}`] = 1;
  features[`${role}.route:${route}`] = 1;
  features[`${role}.via:${filler.via}`] = 1;
  features[`${role}.via:${filler.via}:${hit.frame.type.plover}`] = 1;
  features[`${role}.first-function`] = rank === 0 ? 1 : 0;
  features[`${role}.coordinated`] = filler.coordinated ? 1 : 0;
  features[`${role}.far`] = Math.abs(end.token.i - hit.anchor.token.i) > FAR ? 1 : 0;
}
