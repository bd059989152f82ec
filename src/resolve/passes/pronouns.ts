import type { Token } from '../../model/index.js';
import type { Gender } from '../book/index.js';
import type { PronounSeed } from '../book/schema.js';
import type { Draft } from '../draft.js';
import { isArgumentOf, isDeed, isJudged } from './clause-relations.js';
import { coordinations } from './coordinations.js';
import { gendersOf, isActing, isAffected, isReported, seedOf } from './pronoun-forms.js';
import {
  type Candidate,
  candidatesBefore,
  firstAfter,
  functionOf,
  governor,
  type Occurrence,
  occurrences,
  type Referent,
} from './salience.js';
import { speakerAfter, speakerOf } from './speakers.js';

/** Factors of salience by what a referent is, for a pronoun in the singular. */
const TYPE: Record<Referent['type'], number> = { person: 1, body: 0.5, state: 0.15, thing: 0.5 };
/** … and in the plural. */
const PLURAL_TYPE: Record<Referent['type'], number> = { person: 1, body: 0.9, state: 0.4, thing: 0.6 };
/** Factor for persons whose gender nothing tells: more of the people in news are men. */
const UNKNOWN_GENDER = { m: 0.85, f: 0.45 };
const SAME_CLAUSE_SUBJECT = 1; // added for a possessive to the subject of its clause
const PARALLEL = 0.2; // added to an antecedent in the pronoun's own function
const CLAUSE_ABOVE = 0.4; // … to the subject of a clause that governs the pronoun's
const SPEAKER_GOES_ON = 0.6; // … to the subject of a verb of speech, for a main clause in the subjunctive
const SPEAKER = 2.5; // salience of who says it, named after what is said, for its subject
const SPEAKER_OTHER = 1.3; // … for other parts of it
const JUDGED = 1.2; // added for a possessive after `für` to the object of a judging verb
const SAME_SENTENCE = 0.2; // added to an antecedent in the pronoun's own sentence
const SUBJECT_BEHIND = 12; // tokens that a subject counts as farther away for a demonstrative
const LEAST = 0.42; // antecedents less sure than this are not taken
/** Share of right ones at no rival and at a rival as good, and what a sentence between takes off. */
const BEST = 0.92;
const EVEN = 0.4;
const FADE = 0.9;
const RECENT = 0.75;

/** Personal, demonstrative and possessive pronouns of the third person. */
export function addPronouns(draft: Draft, inName: ReadonlySet<number>): void {
  const sorted = occurrences(draft, inName);
  for (const token of draft.doc.tokens) {
    const seed = seedOf(draft, token);
    if (!seed || draft.phraseAt(token)) continue;
    const found = resolvePronoun(draft, token, seed, sorted);
    const actors = found?.referents.flatMap(({ actor }) => (actor ? [actor] : [])) ?? [];
    const taken = found !== null && actors.length === found.referents.length;
    const form = seed.kind === 'possessive' ? 'possessive' : 'pronoun';
    draft.add({
      from: token.i,
      to: token.i + 1,
      head: token.i,
      form,
      actors: taken ? actors : [],
      resolver: taken ? `${seed.kind}-${found.how}` : `${seed.kind}-unresolved`,
      score: taken ? found.score : 0,
    });
    for (const referent of found?.referents ?? [])
      insert(sorted, { referent, head: token, at: token.i, sure: found!.score, form, gender: null });
  }
}

function insert(sorted: Occurrence[], occurrence: Occurrence): void {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]!.at > occurrence.at) at--;
  sorted.splice(at, 0, occurrence);
}

interface Found {
  referents: readonly Referent[];
  how: string;
  score: number;
}

function resolvePronoun(
  draft: Draft,
  token: Token,
  seed: PronounSeed,
  sorted: readonly Occurrence[],
): Found | null {
  const beside = draft.doc.child(token, 'appos');
  const named = beside && sorted.find(({ head, form }) => head.i === beside.i && form === 'name');
  if (named) return { referents: [named.referent], how: 'apposition', score: named.sure };
  const genders = gendersOf(draft, token, seed);
  const verb = governor(draft, token);
  const own = functionOf(draft, token);
  const acting = isActing(draft, token);
  const affected = isAffected(draft, token);
  if (seed.kind === 'personal' && seed.gender.join() === 'n' && !acting) return null;
  const speech = seed.kind === 'personal' ? speakerAfter(draft, token) : null;
  const speaker = speech
    ? sorted.find(({ head, form }) => head.i === speech.i && form !== 'adjective' && form !== 'compound')
    : undefined;
  const quote = seed.kind === 'possessive' ? undefined : draft.doc.quoteAt(token);
  const quoted = quote ? speakerOf(draft, quote) : null;
  const namedAfter = seed.kind === 'possessive' ? NOBODY : actorsNamedAfter(draft, token, verb, sorted);
  const rivals: (Candidate & { parts: readonly Referent[] })[] = [];
  for (const candidate of candidatesBefore(draft, token, sorted)) {
    const factor = seed.kind === 'both' ? 0 : agreement(candidate, genders);
    if (factor === 0 || (seed.kind !== 'possessive' && isArgumentOf(draft, candidate, verb, token))) continue;
    if ((acting || affected) && candidate.referent.type === 'thing') continue;
    if (quoted !== null && candidate.referent.actor === quoted) continue;
    if (candidate.referent === speaker?.referent || namedAfter.has(candidate.referent)) continue;
    if (isSpeaker(draft, candidate, token)) continue;
    const judged = seed.kind === 'possessive' && isJudged(draft, candidate, token, verb) ? JUDGED : 0;
    const salience = (candidate.salience + bonus(draft, candidate, token, own, verb, seed)) * factor + judged;
    rivals.push({ ...candidate, salience, parts: [candidate.referent] });
  }
  const isTopic = rivals.some(rival => isSubjectBefore(draft, rival, token));
  if (speaker && !isTopic) rivals.push(...speakerGoesBefore(draft, own, verb, genders, speaker, sorted));
  if (seed.kind === 'possessive') rivals.push(...subjectAfter(draft, token, verb, genders, sorted));
  if (genders.includes('pl')) rivals.push(...coordinations(draft, token, verb, seed, sorted));
  rivals.sort((a, b) => b.salience - a.salience);
  if (seed.kind === 'demonstrative' || seed.kind === 'latter')
    rivals.sort((a, b) => recency(draft, b) - recency(draft, a));
  if (seed.kind === 'former') rivals.sort((a, b) => a.last.at - b.last.at);
  const [best, next] = rivals;
  if (!best) return null;
  const margin = next ? best.salience / (best.salience + next.salience) : 1;
  const distance = token.sentence - best.last.head.sentence;
  const bySalience = seed.kind === 'personal' || seed.kind === 'possessive' || seed.kind === 'both';
  const chance = bySalience ? EVEN + (BEST - EVEN) * Math.max(0, 2 * margin - 1) : RECENT;
  const score = chance * FADE ** Math.max(0, distance - 1);
  if (score < LEAST) return null;
  return {
    referents: best.parts,
    how: best.parts.length > 1 ? 'coordination' : own.startsWith('nsubj') ? 'subject' : 'other',
    score,
  };
}

/** A person who is subject of a clause before the pronoun's in one sentence: `Wenn Huber zahle, sei er frei, sagte Maier`. */
function isSubjectBefore(draft: Draft, { referent, last: { head, form } }: Candidate, token: Token): boolean {
  return (
    referent.type === 'person' &&
    form === 'name' &&
    head.sentence === token.sentence &&
    functionOf(draft, head) === 'nsubj'
  );
}

/** Who says the sentence, named after it: the subject of what is said, and less surely another part of it. */
function speakerGoesBefore(
  draft: Draft,
  own: string,
  verb: Token | undefined,
  genders: readonly Gender[],
  last: Occurrence,
  sorted: readonly Occurrence[],
): (Candidate & { parts: readonly Referent[] })[] {
  const subject = verb && draft.doc.child(verb, 'nsubj', 'nsubj:pass');
  const isSubject = sorted.some(({ head, referent }) => head.i === subject?.i && referent === last.referent);
  const other = own !== 'nsubj' && (isSubject || subject?.lemma === IMPERSONAL);
  const candidate = { referent: last.referent, last, salience: 0 };
  const salience = other ? 0 : agreement(candidate, genders) * (own === 'nsubj' ? SPEAKER : SPEAKER_OTHER);
  return salience > 0 ? [{ ...candidate, salience, parts: [last.referent] }] : [];
}

const IMPERSONAL = 'man';

/** The subject of the clause where it follows: `In seiner Sitzung verhängte der Sicherheitsrat …`. */
function subjectAfter(
  draft: Draft,
  token: Token,
  verb: Token | undefined,
  genders: readonly Gender[],
  sorted: readonly Occurrence[],
): (Candidate & { parts: readonly Referent[] })[] {
  const subject = verb && draft.doc.child(verb, 'nsubj', 'nsubj:pass');
  if (!subject || subject.i < token.i || draft.doc.isBelow(token, subject)) return [];
  const last = sorted.find(
    ({ head, form }) => head.i === subject.i && form !== 'adjective' && form !== 'compound',
  );
  if (!last) return [];
  const candidate = { referent: last.referent, last, salience: 0 };
  const salience = agreement(candidate, genders) * (1 + SAME_CLAUSE_SUBJECT);
  return salience > 0 ? [{ ...candidate, salience, parts: [last.referent] }] : [];
}

function agreement(
  { referent: { gender, type, actor }, last }: Candidate,
  genders: readonly Gender[],
): number {
  const factors = genders.includes('pl') && gender === 'pl' ? PLURAL_TYPE : TYPE;
  const now = actor ? actor.gender : gender;
  if (last.gender && genders.includes(last.gender)) return TYPE[type];
  if (now !== null) return genders.includes(now) ? factors[type] : 0;
  if (type !== 'person') return 0;
  return genders.includes('m') ? UNKNOWN_GENDER.m : genders.includes('f') ? UNKNOWN_GENDER.f : 0;
}

const NOBODY: ReadonlySet<Referent> = new Set();

/** Who is named later in what the pronoun's verb governs is someone else: `Er dankte Macron` is not about Macron alone. */
function actorsNamedAfter(
  draft: Draft,
  token: Token,
  verb: Token | undefined,
  sorted: readonly Occurrence[],
): ReadonlySet<Referent> {
  if (!verb) return NOBODY;
  const found = new Set<Referent>();
  for (let n = firstAfter(sorted, token.i); n < sorted.length; n++) {
    const { head, referent, form } = sorted[n]!;
    if (head.sentence > token.sentence) break;
    if (
      (form === 'name' || form === 'role') &&
      head.sentence === token.sentence &&
      draft.doc.isBelow(head, verb) &&
      (form === 'name' || !isBeyondConjunct(draft, head, verb))
    )
      found.add(referent);
  }
  return found;
}

/** In a clause that is joined on, a title may take up whom the pronoun means: `Er warf ihr vor …, und über die Chefin klagte auch Huber`. */
function isBeyondConjunct(draft: Draft, head: Token, verb: Token): boolean {
  for (const above of draft.doc.ancestors(head)) {
    if (above.i === verb.i) return false;
    if (above.deprel === 'conj' && above.upos === 'VERB') return true;
  }
  return false;
}

/** Who speaks is `ich` in the quote, not `er`: the subject outside the quote, for a quote of its own that of the sentence before. */
function isSpeaker(draft: Draft, { last: { head } }: Candidate, token: Token): boolean {
  const distance = token.sentence - head.sentence;
  if (distance > 1 || functionOf(draft, head) !== 'nsubj') return false;
  const quote = draft.doc.quoteAt(token);
  if (quote === undefined || (quote.from <= head.i && head.i < quote.to)) return false;
  if (distance === 0) return true;
  const { from, to } = draft.doc.sentenceOf(token);
  if (quote.from > from + 1) return false;
  return draft.doc.tokens.slice(from, Math.min(to, quote.to)).some(({ feats }) => feats.Person === '1');
}

function bonus(
  draft: Draft,
  { last: { head } }: Candidate,
  token: Token,
  own: string,
  verb: Token | undefined,
  seed: PronounSeed,
): number {
  const there = functionOf(draft, head);
  const subject = there === 'nsubj' && head.sentence === token.sentence ? governor(draft, head) : undefined;
  if (seed.kind === 'possessive') {
    if (isDeed(draft, token)) return 0;
    if (draft.doc.head(token)?.head === head.i) return SAME_CLAUSE_SUBJECT;
    return subject && subject.i === verb?.i ? SAME_CLAUSE_SUBJECT : 0;
  }
  const above = subject && verb && draft.doc.isBelow(verb, subject);
  const speaks =
    there === 'nsubj' &&
    isReported(draft, token) &&
    draft.words.acting.has(governor(draft, head)?.lemma ?? '');
  const near = head.sentence === token.sentence ? SAME_SENTENCE : 0;
  return near + (there === own ? PARALLEL : 0) + (above ? CLAUSE_ABOVE : 0) + (speaks ? SPEAKER_GOES_ON : 0);
}

/** For demonstratives: later mentions first, subjects of the sentence before last. */
function recency(draft: Draft, { last: { head, at } }: Candidate): number {
  return at - (functionOf(draft, head).startsWith('nsubj') ? SUBJECT_BEHIND : 0);
}
