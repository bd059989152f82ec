import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Gender } from '../book/index.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { lastPart } from './heads.js';

/** What a pronoun may take up: an actor, or what an ordinary noun stands for. */
export interface Referent {
  actor: DraftActor | null;
  gender: Gender | null;
  type: 'person' | 'body' | 'state' | 'thing';
}

/** A place where a referent is mentioned. */
export interface Occurrence {
  referent: Referent;
  /** Head of the phrase. */
  head: Token;
  /** First token of the mention. */
  at: number;
  /** How sure it is that the referent is meant there. */
  sure: number;
  form: DraftMention['form'] | 'noun';
  /** Gender of the noun that is used for it there (`die Fraktion` for `Die Grünen`), null for names and pronouns. */
  gender: Gender | null;
}

/** A possible antecedent with its mentions before the pronoun. */
export interface Candidate {
  referent: Referent;
  salience: number;
  last: Occurrence;
}

/** How much a mention in this function keeps its referent in mind. */
const WEIGHT: Record<string, number> = {
  nsubj: 1,
  iobj: 0.7,
  obj: 0.5,
  obl: 0.4,
  root: 0.7,
  parataxis: 0.6,
};
const OTHER_FUNCTION = 0.45;
const MODIFIER = 0.1;
const DECAY = 0.5; // a sentence
const LOOK_BACK = 3; // sentences
const REPEATED = 0.3; // share that the weaker of two mentions adds
const LEAST_SURE = 0.3;

/** Everything that pronouns may refer to, in text order. */
export function occurrences(draft: Draft, inName: ReadonlySet<number>): Occurrence[] {
  const found: Occurrence[] = [];
  const referents = new Map<DraftActor, Referent>();
  const taken = new Set(inName);
  for (const { actors, from, head, score, form } of draft.mentions) {
    if (actors.length === 0 || score < LEAST_SURE) continue;
    taken.add(head);
    for (const actor of actors) {
      const referent = referents.get(actor) ?? { actor, gender: actor.gender, type: typeOf(actor) };
      referents.set(actor, referent);
      const token = draft.doc.tokens[head]!;
      const gender = form === 'organ' && token.upos === 'NOUN' ? nounGender(token) : null;
      found.push({ referent, head: token, at: from, sure: score, form, gender });
    }
  }
  const things = new Map<string, Referent>();
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || taken.has(token.i) || isNamed(draft, token)) continue;
    const referent = nounReferent(draft, token, things);
    found.push({ referent, head: token, at: token.i, sure: 1, form: 'noun', gender: null });
  }
  found.push(...relatives(draft, found));
  return found.sort((a, b) => a.at - b.at);
}

/** Relative pronouns mention what their clause describes. */
function relatives(draft: Draft, found: readonly Occurrence[]): Occurrence[] {
  const byHead = new Map(found.filter(isPhrase).map(occurrence => [occurrence.head.i, occurrence]));
  return draft.doc.tokens.flatMap(token => {
    if (!token.feats.PronType?.includes('Rel') || token.upos !== 'PRON') return [];
    let at = token;
    while (at.deprel !== 'acl:relcl' && at.head >= 0) at = draft.doc.tokens[at.head]!;
    const antecedent = byHead.get(at.head);
    return antecedent && antecedent.head.i < token.i
      ? [{ ...antecedent, head: token, at: token.i, sure: antecedent.sure * RELATIVE }]
      : [];
  });
}

const RELATIVE = 0.9; // relative clauses attached to the right noun

const isPhrase = ({ form }: Occurrence): boolean =>
  form !== 'adjective' && form !== 'compound' && form !== 'possessive';

/** A description whose name stands beside it is no referent of its own: `ein Junge namens Jean-Black`. */
function isNamed(draft: Draft, token: Token): boolean {
  return draft.doc.children(token, 'appos', 'flat', 'nmod').some(child => {
    const phrase = draft.phraseAt(child);
    if (phrase?.form !== 'name' || phrase.actors.length === 0) return false;
    return child.deprel !== 'nmod' || draft.doc.children(child, 'case').some(({ text }) => text === 'namens');
  });
}

function nounGender({ feats }: Token): Gender | null {
  if (feats.Number === 'Plur') return 'pl';
  const genders: Record<string, Gender> = { Masc: 'm', Fem: 'f', Neut: 'n' };
  return genders[feats.Gender ?? ''] ?? null;
}

function typeOf({ kind }: DraftActor): Referent['type'] {
  if (kind === 'person') return 'person';
  return kind === 'state' ? 'state' : 'body';
}

/** One referent a lemma and number: `der Fahrer … der Fahrer` are the same. */
function nounReferent(draft: Draft, token: Token, things: Map<string, Referent>): Referent {
  const plural = token.feats.Number === 'Plur';
  const key = `${foldWord(token.lemma)} ${plural}`;
  const there = things.get(key);
  if (there) return there;
  const role = draft.words.roles.find(lastPart(token))?.value;
  const person = role !== undefined || draft.words.organs.find(lastPart(token))?.value.person === true;
  const referent: Referent = {
    actor: null,
    gender: nounGender(token),
    type: person ? 'person' : 'thing',
  };
  things.set(key, referent);
  return referent;
}

/** Referents mentioned shortly before a token, the most salient first. */
export function candidatesBefore(draft: Draft, token: Token, sorted: readonly Occurrence[]): Candidate[] {
  const found = new Map<Referent, Candidate>();
  for (let n = lastBefore(sorted, token.i); n >= 0; n--) {
    const occurrence = sorted[n]!;
    const distance = token.sentence - occurrence.head.sentence;
    if (distance > LOOK_BACK) break;
    const weight = weightOf(draft, occurrence) * occurrence.sure * DECAY ** distance;
    const there = found.get(occurrence.referent);
    if (!there)
      found.set(occurrence.referent, { referent: occurrence.referent, salience: weight, last: occurrence });
    else there.salience = Math.max(there.salience, weight) + REPEATED * Math.min(there.salience, weight);
  }
  return [...found.values()].sort((a, b) => b.salience - a.salience || b.last.at - a.last.at);
}

const lastBefore = (sorted: readonly Occurrence[], i: number): number => firstFrom(sorted, i) - 1;

/** Index of the first occurrence behind token `i`. */
export const firstAfter = (sorted: readonly Occurrence[], i: number): number => firstFrom(sorted, i + 1);

function firstFrom(sorted: readonly Occurrence[], i: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.at < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

function weightOf(draft: Draft, { head, form }: Occurrence): number {
  if (form === 'adjective' || form === 'compound') return MODIFIER;
  return WEIGHT[functionOf(draft, head)] ?? OTHER_FUNCTION;
}

/** The relation to the verb: of a conjunct that of the first one, of an apposition that of its noun. */
export function functionOf(draft: Draft, token: Token): string {
  let at = token;
  for (let steps = 0; steps < 8 && (SAME_FUNCTION.has(at.deprel) || isPartOfSome(draft, at)); steps++)
    at = draft.doc.head(at) ?? at;
  return at.deprel === 'nsubj:pass' ? 'nsubj' : at.deprel;
}

/** `einer der Kritiker` */
function isPartOfSome(draft: Draft, { deprel, head }: Token): boolean {
  return deprel === 'nmod' && /^(?:PRON|NUM)$/.test(draft.doc.tokens[head]!.upos);
}

const SAME_FUNCTION: ReadonlySet<string> = new Set(['conj', 'appos', 'flat']);

/** The verb or predicate that a token depends on, through coordination and nouns. */
export function governor(draft: Draft, token: Token): Token | undefined {
  for (const ancestor of draft.doc.ancestors(token)) {
    if (ancestor.upos === 'VERB' || ancestor.upos === 'AUX' || draft.doc.child(ancestor, 'cop', 'nsubj'))
      return ancestor;
  }
  return undefined;
}
