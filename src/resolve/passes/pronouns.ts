import type { Token } from '../../model/index.js';
import type { Gender } from '../book/index.js';
import type { PronounSeed } from '../book/schema.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { conjuncts } from './owners.js';
import { type Candidate, candidatesBefore, functionOf, governor } from './salience.js';

const SURE = 0.8;
const LEAST = 0.3;
const SAME_CLAUSE_SUBJECT = 1; // added to the salience of the clause's subject for a possessive
const PARALLEL = 0.3; // … of an antecedent in the pronoun's own function
const UNKNOWN_GENDER = 0.5; // factor for antecedents whose gender nothing tells
const PERSON_PREFERRED = 1.5; // factor for persons: pronouns seldom take up organisations

/** Personal, demonstrative and possessive pronouns of the third person. */
export function addPronouns(draft: Draft): void {
  const sorted = [...draft.mentions]
    .filter(({ actors }) => actors.length > 0)
    .sort((a, b) => a.from - b.from);
  for (const token of draft.doc.tokens) {
    const seed = seedOf(draft, token);
    if (!seed || draft.phraseAt(token)) continue;
    const found =
      seed.kind === 'both' ? pairBefore(draft, token, sorted) : resolvePronoun(draft, token, seed, sorted);
    const form = seed.kind === 'possessive' ? 'possessive' : 'pronoun';
    const mention = draft.add({
      from: token.i,
      to: token.i + 1,
      head: token.i,
      form,
      actors: found?.actors ?? [],
      resolver: found ? `${seed.kind}-${found.how}` : `${seed.kind}-unresolved`,
      score: found?.score ?? 0,
    });
    if (mention.actors.length > 0) insert(sorted, mention);
  }
}

function insert(sorted: DraftMention[], mention: DraftMention): void {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1]!.from > mention.from) at--;
  sorted.splice(at, 0, mention);
}

function seedOf(draft: Draft, token: Token): PronounSeed | undefined {
  const { upos, feats, deprel } = token;
  if (upos !== 'PRON' && upos !== 'DET') return undefined;
  if (feats['Reflex'] === 'Yes' || feats['PronType']?.includes('Rel')) return undefined;
  const text = token.text.toLowerCase();
  if (feats['Poss'] === 'Yes' || (upos === 'DET' && deprel === 'det' && /^(?:sein|ihr)/.test(text))) {
    return draft.words.possessives.get(text.replace(/e[nrms]?$/, '')) ?? draft.words.possessives.get(text);
  }
  if (deprel === 'det') return undefined;
  if (token.text === 'Sie' && !startsSentence(draft, token)) return undefined;
  const seed = draft.words.pronouns.get(text);
  return seed?.kind === 'demonstrative' && !NOMINAL.has(functionOf(draft, token)) ? undefined : seed;
}

const NOMINAL: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'obl', 'nmod']);

function startsSentence(draft: Draft, token: Token): boolean {
  const { from } = draft.doc.sentenceOf(token);
  for (let i = from; i < token.i; i++)
    if (draft.doc.tokens[i]!.upos !== 'PUNCT')
      return /^[.:!?„“"»]$/.test(draft.doc.tokens[token.i - 1]!.text);
  return true;
}

interface Found {
  actors: readonly DraftActor[];
  how: string;
  score: number;
}

function resolvePronoun(
  draft: Draft,
  token: Token,
  seed: PronounSeed,
  sorted: readonly DraftMention[],
): Found | null {
  const genders = gendersOf(draft, token, seed);
  if (genders.length === 1 && genders[0] === 'pl') return pluralBefore(draft, token, seed, sorted);
  const verb = governor(draft, token);
  const own = functionOf(draft, token);
  const ranked = candidatesBefore(draft, token, sorted)
    .map(candidate => ({ ...candidate, salience: candidate.salience * agreement(candidate.actor, genders) }))
    .filter(
      candidate =>
        candidate.salience > 0 &&
        (seed.kind === 'possessive' || !isArgumentOf(draft, candidate, verb, token)),
    )
    .map(candidate => ({
      ...candidate,
      salience: candidate.salience + bonus(draft, candidate, token, own, verb, seed),
    }))
    .sort((a, b) => b.salience - a.salience);
  if (ranked.length === 0) return null;
  if (seed.kind === 'demonstrative' || seed.kind === 'latter')
    ranked.sort((a, b) => recency(draft, b) - recency(draft, a));
  if (seed.kind === 'former') ranked.sort((a, b) => a.last.from - b.last.from);
  const [best, next] = ranked;
  const margin = next ? best!.salience / (best!.salience + next.salience) : 1;
  const distance = token.sentence - draft.doc.tokens[best!.last.from]!.sentence;
  const score = Math.max(
    LEAST,
    SURE *
      (seed.kind === 'personal' || seed.kind === 'possessive' ? margin : RECENT) *
      FADE ** Math.max(0, distance - 1) +
      LIFT,
  );
  return {
    actors: [best!.actor],
    how: own.startsWith('nsubj') ? 'subject' : 'other',
    score: Math.min(score, 0.9),
  };
}

const RECENT = 0.8;
const FADE = 0.8;
const LIFT = 0.1;

/** What the pronoun can refer to: its own genders, narrowed by number and gender of the word and its verb. */
function gendersOf(draft: Draft, token: Token, seed: PronounSeed): Gender[] {
  if (seed.gender.length === 1 || seed.kind === 'possessive') return seed.gender;
  const verb = draft.doc.head(token);
  const finite =
    token.deprel.startsWith('nsubj') && verb
      ? [verb, ...draft.doc.children(verb, 'aux', 'aux:pass', 'cop')].find(
          ({ feats }) => feats['VerbForm'] === 'Fin',
        )
      : undefined;
  const number = finite?.feats['Number'] ?? token.feats['Number'];
  if (number === 'Plur' && seed.gender.includes('pl')) return ['pl'];
  const singular = seed.gender.filter(gender => gender !== 'pl');
  const own = { Masc: 'm', Fem: 'f', Neut: 'n' }[token.feats['Gender'] ?? ''] as Gender | undefined;
  return own && seed.gender.includes(own) ? [own] : singular;
}

function agreement(actor: DraftActor, genders: readonly Gender[]): number {
  const person = actor.kind === 'person' ? PERSON_PREFERRED : 1;
  if (actor.gender === null)
    return actor.kind === 'person' && genders.some(gender => gender === 'f' || gender === 'm')
      ? UNKNOWN_GENDER * person
      : 0;
  return genders.includes(actor.gender) ? person : 0;
}

/** Whether the candidate's mention and the pronoun are arguments of one verb, so that they cannot be the same. */
function isArgumentOf(draft: Draft, { last }: Candidate, verb: Token | undefined, token: Token): boolean {
  const head = draft.doc.tokens[last.head]!;
  if (!verb || head.sentence !== token.sentence) return false;
  if (!NOMINAL.has(functionOf(draft, head)) || functionOf(draft, head) === 'nmod') return false;
  return (
    governor(draft, head)?.i === verb.i &&
    last.form !== 'adjective' &&
    last.form !== 'compound' &&
    last.form !== 'possessive'
  );
}

function bonus(
  draft: Draft,
  { last }: Candidate,
  token: Token,
  own: string,
  verb: Token | undefined,
  seed: PronounSeed,
): number {
  const head = draft.doc.tokens[last.head]!;
  const there = functionOf(draft, head);
  if (seed.kind === 'possessive') {
    return there.startsWith('nsubj') &&
      head.sentence === token.sentence &&
      governor(draft, head)?.i === verb?.i
      ? SAME_CLAUSE_SUBJECT
      : 0;
  }
  return there === own ? PARALLEL : 0;
}

/** For demonstratives: later mentions first, subjects of the sentence before last. */
function recency(draft: Draft, { last }: Candidate): number {
  const subject = functionOf(draft, draft.doc.tokens[last.head]!).startsWith('nsubj');
  return last.from - (subject ? SUBJECT_BEHIND : 0);
}

const SUBJECT_BEHIND = 12; // tokens that a subject counts as farther away

/** The last plural actor or coordination before: `die Grünen`, `Trump und Witkoff`. */
function pluralBefore(
  draft: Draft,
  token: Token,
  seed: PronounSeed,
  sorted: readonly DraftMention[],
): Found | null {
  const pair = pairBefore(draft, token, sorted);
  const plural = candidatesBefore(draft, token, sorted).find(
    ({ actor, last }) =>
      actor.gender === 'pl' &&
      !isArgumentOf(draft, { actor, last, salience: 0 }, governor(draft, token), token),
  );
  const pairAt = pair?.at ?? -1;
  if (plural && plural.last.from > pairAt) return { actors: [plural.actor], how: 'plural', score: PLURAL };
  return pair ? { ...pair, score: seed.kind === 'possessive' ? pair.score - LIFT : pair.score } : null;
}

const PLURAL = 0.5;
const PAIR = 0.55;
const LOOK_BACK = 2; // sentences

/** The last coordination of persons or other actors. */
function pairBefore(
  draft: Draft,
  token: Token,
  sorted: readonly DraftMention[],
): (Found & { at: number }) | null {
  for (let n = sorted.length - 1; n >= 0; n--) {
    const { head, from, form } = sorted[n]!;
    if (from >= token.i || form === 'adjective' || form === 'compound') continue;
    const first = draft.doc.tokens[head]!;
    if (token.sentence - first.sentence > LOOK_BACK) return null;
    if (first.deprel === 'conj') continue;
    const actors = new Set<DraftActor>();
    for (const conjunct of conjuncts(draft, first))
      for (const actor of draft.phraseAt(conjunct)?.actors ?? []) actors.add(actor);
    if (actors.size >= 2) return { actors: [...actors], how: 'coordination', score: PAIR, at: from };
  }
  return null;
}
