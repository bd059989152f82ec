import type { Affiliations } from './affiliation.js';
import type { Candidate } from './candidates.js';
import { governorOf } from './embedding.js';
import type { End, Role } from './ends.js';
import type { Reading } from './reading.js';
import type { Hit } from './triggers.js';

/** Name and value of something that speaks for or against a candidate. */
export type Feature = readonly [name: string, value: number];
export type Features = readonly Feature[];

/** What is known of all candidates of a text together. */
export interface Setting {
  reading: Reading;
  /** Mentions by actor, and the place of each actor in their order. */
  counts: ReadonlyMap<number, number>;
  ranks: ReadonlyMap<number, number>;
  /** Cues that tell a triple, a pair under one root, and a pair. */
  support: ReadonlyMap<string, ReadonlySet<number>>;
  affiliated: Affiliations;
  /** Tokens at which frames fire. */
  anchors: ReadonlySet<number>;
  /** Features of ends that were worked out before. */
  ends: Readonly<Record<Role, Map<End, readonly Feature[]>>>;
}

export function settingOf(
  reading: Reading,
  candidates: readonly Candidate[],
  affiliated: Affiliations,
): Setting {
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
  const anchors = new Set(candidates.map(({ hit }) => hit.anchor.token.i));
  return {
    reading,
    counts,
    ranks,
    support,
    affiliated,
    anchors,
    ends: { source: new Map(), target: new Map() },
  };
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
  const { pair } = candidate;
  return [
    ...ownFeatures(setting, candidate),
    ...endFeatures(setting, candidate, 'source', pair.source),
    ...endFeatures(setting, candidate, 'target', pair.target),
  ];
}

function ownFeatures(setting: Setting, candidate: Candidate): Feature[] {
  const { hit, pair, factuality, claim, pairs, guess } = candidate;
  const { frame, anchor } = hit;
  const { doc } = setting.reading;
  const sentence = doc.sentenceOf(anchor.token);
  const found: Feature[] = [
    [`pos:${anchor.pos}`, 1],
    [`type:${frame.type.name}`, 1],
    [`factuality:${factuality}`, 1],
    [`claim:${claim?.attribution ?? 'none'}`, 1],
    ['depth-in-text', sentence.n / doc.sentences.length],
  ];
  const flag = (name: string, holds: boolean): void => {
    if (holds) found.push([name, 1]);
  };
  const [source, target] = [pair.source.token, pair.target.token];
  const apart = source.i !== target.i && !guess;
  flag('source-in-target', apart && doc.isBelow(source, target));
  flag('target-in-source', apart && doc.isBelow(target, source));
  flag('said-by-target', claim?.speaker?.actor === pair.target.filler.actor);
  flag('said-by-source', claim?.speaker?.actor === pair.source.filler.actor);
  flag('headline', sentence.kind === 'headline');
  flag('specific-frame', frame.with.length > 0);
  flag('many-pairs', pairs > MANY_PAIRS && !guess);
  flag('opening', sentence.n <= 2);
  const embedding = governorOf(setting.reading, anchor);
  const embedded = embedding !== null && setting.anchors.has(embedding.governor.i);
  flag('embedded', embedded);
  flag('embedded:infinitive', embedded && embedding.infinitive);
  const affiliated = setting.affiliated(pair.source.filler.actor, pair.target.filler.actor);
  flag('affiliated', affiliated);
  flag('affiliated:guess', affiliated && guess !== null);
  flag(`carrier:${anchor.carrier?.entry ? 'light' : (anchor.carrier?.as ?? 'none')}`, anchor.pos !== 'verb');
  if (guess)
    found.push(['guess', 1], [`guess:${guess}:${frame.type.name}`, 1], [`guess:${guess}:${anchor.pos}`, 1]);
  for (const level of LEVELS) {
    const key = levelKey(candidate, level);
    for (const certainty of ['given', 'guessed'])
      flag(`support:${certainty}:${level}`, isSupported(setting, candidate, `${certainty} ${key}`));
  }
  return found;
}

const MANY_PAIRS = 4;

/** Whether another cue tells the same. */
function isSupported({ support }: Setting, { hit }: Candidate, key: string): boolean {
  const cues = support.get(key);
  return cues !== undefined && cues.size > (cues.has(hit.anchor.token.i) ? 1 : 0);
}

const FAR = 12; // tokens; two thirds of the arguments of right statements lie nearer

/** What an end says for its role; several pairs share an end, so it is worked out once. */
function endFeatures(setting: Setting, { hit }: Candidate, role: Role, end: End): readonly Feature[] {
  const known = setting.ends[role].get(end);
  if (known) return known;
  const made = makeEndFeatures(setting, hit, role, end);
  setting.ends[role].set(end, made);
  return made;
}

function makeEndFeatures({ reading, counts, ranks }: Setting, hit: Hit, role: Role, end: End): Feature[] {
  const { filler, fn, rank, route, evidence } = end;
  const { mention, actor } = filler;
  const found: Feature[] = [[`${role}.unsure`, 1 - mention.score]];
  const flag = (name: string, holds: boolean): void => {
    if (holds) found.push([`${role}.${name}`, 1]);
  };
  flag('once', counts.get(actor) === 1);
  flag('leading', ranks.get(actor)! < LEADING);
  flag(`form:${mention.form}`, true);
  flag(`by:${mention.resolver}`, true);
  flag(`kind:${reading.resolution.actors[actor]!.kind}`, true);
  if (evidence) {
    for (const name in evidence)
      if (evidence[name] !== 0) found.push([`${role}.guess.${name}`, evidence[name]!]);
    return found;
  }
  flag(`fn:${fn.replace(/^(obl|nmod|light\.obl):.*$/, '$1')}`, true);
  flag(`route:${route}`, true);
  flag(`via:${filler.via}`, true);
  flag('first-function', rank === 0);
  flag(`route:${route}:${hit.anchor.pos}`, true);
  flag('coordinated', filler.coordinated);
  flag('far', Math.abs(end.token.i - hit.anchor.token.i) > FAR);
  return found;
}

const LEADING = 3; // actors that a text mentions most
