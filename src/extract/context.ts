import type { Mention, Token } from '../model/index.js';
import type { Affiliations } from './affiliation.js';
import { ownersBefore, REPLY_DISTANCE } from './anaphora.js';
import type { Claims } from './attribution.js';
import { adpositionsOf, voiceOf } from './clause.js';
import type { End, Role, Search } from './ends.js';
import type { Filler } from './fillers.js';
import { clauseHead, isNominal, lemmaOf, type Reading } from './reading.js';
import type { Hit } from './triggers.js';

/** What is known of the actors of a text when an end is missing. */
export interface Context {
  /** Mentions that name one actor, in text order. */
  mentions: readonly Mention[];
  /** Number of mentions by actor. */
  counts: ReadonlyMap<number, number>;
  /** Place of an actor in the order of mention counts, from 0. */
  ranks: ReadonlyMap<number, number>;
  /** Actors of the headline and the first sentence. */
  opening: ReadonlySet<number>;
  claims: Claims;
  /** Relations that frames found with both ends in their functions. */
  relations: readonly Relation[];
  /** Ends of hits whose other end no function gave. */
  halves: readonly Half[];
  /** Types of the acts that a noun names, by its token. */
  acts: ReadonlyMap<number, ReadonlySet<string>>;
  affiliated: Affiliations;
}

/** One end of a relation whose other end the sentence does not name. */
export interface Half {
  role: Role;
  actor: number;
  filler: Filler;
  cue: number;
  sentence: number;
  type: string;
  /** PLOVER root. */
  root: string | null;
}

/** A relation found in the text without guessing. */
export interface Relation {
  source: number;
  target: number;
  ends: { source: Filler; target: Filler };
  cue: number;
  sentence: number;
  type: string;
  symmetric: boolean;
  /** PLOVER root. */
  root: string | null;
}

const OPENING_SENTENCES = 2;

export function contextOf(
  reading: Reading,
  claims: Claims,
  relations: readonly Relation[],
  halves: readonly Half[],
  acts: ReadonlyMap<number, ReadonlySet<string>>,
  affiliated: Affiliations,
): Context {
  const mentions = reading.resolution.mentions
    .filter(({ actors }) => actors.length === 1)
    .sort((a, b) => a.from - b.from);
  const counts = new Map<number, number>();
  for (const { actors } of mentions) counts.set(actors[0]!, (counts.get(actors[0]!) ?? 0) + 1);
  const ranks = new Map(
    [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([actor], rank) => [actor, rank]),
  );
  const opening = new Set(
    mentions.filter(({ sentence }) => sentence < OPENING_SENTENCES).map(({ actors }) => actors[0]!),
  );
  return {
    mentions,
    counts,
    ranks,
    opening,
    claims,
    relations,
    halves,
    acts,
    affiliated,
  };
}

const LOOK_BACK = 3; // sentences; beyond them an unnamed end is no longer understood from the text alone

/** Guesses for an end that no function of the frame gives, one an actor, each with what speaks for it. */
export function guesses(reading: Reading, context: Context, hit: Hit, missing: Search, other: Search): End[] {
  const { token } = hit.anchor;
  const taken = new Set(other.ends.map(({ filler }) => filler.actor));
  const nearest = new Map<number, Mention>();
  for (const mention of context.mentions) {
    const [actor] = mention.actors;
    if (mention.sentence > token.sentence || taken.has(actor!)) continue;
    if (!isFitting(reading, hit, missing.role, actor!)) continue;
    if (missing.role === 'source' && isPlace(reading, mention)) continue;
    const inWindow = mention.sentence >= token.sentence - LOOK_BACK;
    const known = context.opening.has(actor!) || context.ranks.get(actor!)! < TOPICS;
    if (inWindow || known) nearest.set(actor!, better(nearest.get(actor!), mention, token));
  }
  const owned = new Set(
    missing.occupant ? ownersBefore(reading, missing.occupant).map(({ actor }) => actor) : [],
  );
  return [...nearest].map(([actor, mention]) => ({
    filler: { actor, mention, via: 'head', coordinated: false },
    fn: 'context',
    rank: hit.frame[missing.role].length,
    route: 'context',
    token,
    evidence: evidenceOf(reading, context, { actor, mention, hit, missing, other, owned, rivals: nearest }),
  }));
}

/** The kinds that the frame asks for; one visits states and bodies, people are met. */
function isFitting({ resolution }: Reading, { frame }: Hit, role: Role, actor: number): boolean {
  const { kind } = resolution.actors[actor]!;
  if (role === 'target' && frame.type.name === 'VISITED' && kind === 'person') return false;
  return frame.kinds[role]?.includes(kind) ?? true;
}

/** `in Russland wurde X festgenommen` says where, not by whom. */
const isPlace = (reading: Reading, mention: Mention): boolean =>
  mention.form === 'name' &&
  adpositionsOf(reading, phraseHead(reading, mention)).some(form => reading.know.placeAdpositions.has(form));

const TOPICS = 2; // the actors that a text is most about may be meant anywhere in it

/** The later of two mentions, in the sentence itself the nearer one. */
function better(best: Mention | undefined, mention: Mention, token: Token): Mention {
  if (!best || best.sentence < mention.sentence) return mention;
  if (mention.sentence < token.sentence) return mention;
  return Math.abs(mention.head - token.i) < Math.abs(best.head - token.i) ? mention : best;
}

interface Guess {
  actor: number;
  mention: Mention;
  hit: Hit;
  missing: Search;
  other: Search;
  owned: ReadonlySet<number>;
  rivals: ReadonlyMap<number, Mention>;
}

/** What the score knows of a guess, as features. */
function evidenceOf(reading: Reading, context: Context, guess: Guess): Record<string, number> {
  const { actor, mention, hit, missing, owned, rivals } = guess;
  const { token } = hit.anchor;
  const back = token.sentence - mention.sentence;
  const place = placeOf(reading, mention);
  const distance = back > LOOK_BACK ? 'far' : String(back);
  const nearer = [...rivals.values()].filter(({ sentence }) => sentence >= mention.sentence).length;
  return {
    [`back:${distance}`]: 1,
    [`place:${place}`]: 1,
    [`back:${distance}:${place}`]: 1,
    ...(back === 0 ? sameSentence(reading, hit, mention) : {}),
    ...discourse(context, guess),
    [`occupant:${occupantOf(reading, missing.occupant)}`]: 1,
    [`voice:${hit.anchor.pos === 'verb' ? voiceOf(reading, token) : 'none'}`]: 1,
    topic: context.ranks.get(actor) === 0 ? 1 : 0,
    share: context.counts.get(actor)! / context.mentions.length,
    opening: context.opening.has(actor) ? 1 : 0,
    'only-one': nearer === 1 ? 1 : 0,
    rivals: Math.log2(nearer),
    owner: owned.has(actor) ? 1 : 0,
    speaker: context.claims[token.i]?.speaker?.actor === actor ? 1 : 0,
  };
}

/** How a mention stands to the trigger of its own sentence. */
function sameSentence(reading: Reading, { anchor, frame }: Hit, mention: Mention): Record<string, number> {
  const { doc } = reading;
  const head = doc.tokens[mention.head]!;
  const relation = relationTo(reading, mention);
  const clause = clauseHead(reading, anchor.token);
  const own = clauseHead(reading, head).i === clause.i;
  const below = doc.isBelow(head, anchor.token);
  const steps = stepsUp(reading, head, anchor.token);
  return {
    [`side:${head.i > anchor.token.i ? 'after' : 'before'}`]: 1,
    [`as:${relation}`]: 1,
    [`as:${relation}:${frame.type.quad}`]: 1,
    'same-clause': own ? 1 : 0,
    below: below ? 1 : 0,
    [`steps:${steps > 3 ? 'many' : steps}`]: 1,
    close: Math.abs(head.i - anchor.token.i) <= CLOSE ? 1 : 0,
  };
}

const CLOSE = 6; // tokens between a trigger and a name that is felt to belong to it

/** Arcs from a token up to another above it; infinite where it does not lie below. */
function stepsUp({ doc }: Reading, token: Token, above: Token): number {
  let steps = 0;
  for (const ancestor of [token, ...doc.ancestors(token)]) {
    if (ancestor.i === above.i) return steps;
    steps++;
  }
  return Number.POSITIVE_INFINITY;
}

/** Function of a mention with its adposition: `obl:gegen`, `nsubj`, `poss`. */
function relationTo(reading: Reading, mention: Mention): string {
  if (mention.form === 'adjective' || mention.form === 'compound' || mention.form === 'possessive')
    return mention.form;
  const token = phraseHead(reading, mention);
  const [adposition] = adpositionsOf(reading, token);
  if (adposition) return `phrase:${adposition}`;
  return token.deprel;
}

/** What the relations found elsewhere in the text say about an actor and the end that is known. */
function discourse({ relations, halves }: Context, { actor, hit, other }: Guess): Record<string, number> {
  const { token } = hit.anchor;
  const counterpart = new Set(other.ends.map(({ filler }) => filler.actor));
  const together = relations.filter(
    ({ source, target }) =>
      (source === actor && counterpart.has(target)) || (target === actor && counterpart.has(source)),
  );
  const isBefore = ({ sentence }: { sentence: number }): boolean =>
    sentence <= token.sentence && token.sentence - sentence <= REPLY_DISTANCE;
  const isNext = ({ sentence }: { sentence: number }): boolean =>
    sentence >= token.sentence && sentence - token.sentence <= 1;
  const half = (role: Role, near: (half: Half) => boolean): boolean =>
    halves.some(one => one.cue !== token.i && one.actor === actor && one.role === role && near(one));
  const signs = {
    related: together.length > 0,
    'related:same-root': together.some(({ root }) => root === hit.frame.type.plover),
    reply: together.some(relation => isBefore(relation) && relation.source === actor),
    'goes-on': together.some(relation => isBefore(relation) && relation.target === actor),
    'acted-before': relations.some(relation => isBefore(relation) && relation.source === actor),
    'suffered-before': relations.some(relation => isBefore(relation) && relation.target === actor),
    'half-source-before': half('source', isBefore),
    'half-target-before': half('target', isBefore),
    'half-source-next': half('source', isNext),
  };
  const found: Record<string, number> = {};
  for (const [sign, holds] of Object.entries(signs)) {
    if (!holds) continue;
    found[sign] = 1;
    found[`${sign}:${hit.frame.type.plover}`] = 1;
  }
  return found;
}

/** What stands in the missing role without naming an actor. */
function occupantOf({ doc }: Reading, occupant: Token | null): string {
  if (!occupant) return 'none';
  if (occupant.upos === 'PRON') return 'pronoun';
  const determiner = doc.child(occupant, 'det');
  if (!determiner) return 'bare';
  if (determiner.feats.PronType === 'Dem') return 'demonstrative';
  if (determiner.feats.Poss === 'Yes') return 'possessive';
  return lemmaOf(determiner) === 'der' || lemmaOf(determiner) === 'the' ? 'definite' : 'indefinite';
}

type Place = 'subject' | 'object' | 'modifier' | 'phrase' | 'other';

/** How a mention stands in its sentence. */
function placeOf(reading: Reading, mention: Mention): Place {
  if (mention.form === 'adjective' || mention.form === 'compound' || mention.form === 'possessive')
    return 'modifier';
  const { deprel } = phraseHead(reading, mention);
  if (deprel === 'nsubj') return 'subject';
  if (['obj', 'iobj', 'nsubj:pass'].includes(deprel)) return 'object';
  if (deprel === 'obl') return 'phrase';
  return deprel === 'nmod' || deprel === 'dep' ? 'modifier' : 'other';
}

/** The head of the phrase that a mention names, past titles and coordination. */
function phraseHead({ doc }: Reading, { head }: Mention): Token {
  let token = doc.tokens[head]!;
  while (['appos', 'flat', 'conj'].includes(token.deprel) && isNominal(doc.head(token)!))
    token = doc.head(token)!;
  return token;
}
