import type { Token } from '../../model/index.js';
import type { Gender } from '../book/index.js';
import type { PronounSeed } from '../book/schema.js';
import type { Draft } from '../draft.js';
import { nounKey } from './heads.js';
import { functionOf } from './salience.js';

/** The pronoun that a word is, undefined for reflexives, relatives, articles and the polite form. */
export function seedOf(draft: Draft, token: Token): PronounSeed | undefined {
  const { upos, feats, deprel } = token;
  if (upos !== 'PRON' && upos !== 'DET' && upos !== 'ADJ') return undefined;
  if (feats.Reflex === 'Yes' || feats.PronType?.includes('Rel')) return undefined;
  const text = token.text.toLowerCase();
  if (feats.Poss === 'Yes' || (upos === 'DET' && deprel === 'det' && /^(?:sein|ihr)/.test(text))) {
    return draft.words.possessives.get(text.replace(/e[nrms]?$/, '')) ?? draft.words.possessives.get(text);
  }
  if (deprel === 'det' || deprel === 'amod') return undefined;
  if (token.text === 'Sie' && !startsSentence(draft, token)) return undefined;
  if (text === 'der' && !(upos === 'PRON' && deprel === 'nsubj' && startsSentence(draft, token)))
    return undefined;
  const seed = draft.words.pronouns.get(text);
  if (!seed || seed.kind === 'personal') return seed;
  return NOMINAL.has(functionOf(draft, token)) ? seed : undefined;
}

/** Functions of nouns and pronouns as arguments. */
export const NOMINAL: ReadonlySet<string> = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod']);

function startsSentence(draft: Draft, token: Token): boolean {
  const { from } = draft.doc.sentenceOf(token);
  for (let i = from; i < token.i; i++) {
    if (draft.doc.tokens[i]!.upos !== 'PUNCT')
      return /^[.:!?„“"»]$/.test(draft.doc.tokens[token.i - 1]!.text);
  }
  return true;
}

/** What the pronoun can refer to: its own genders, narrowed by number and gender of the word and its verb. */
export function gendersOf(draft: Draft, token: Token, seed: PronounSeed): Gender[] {
  if (seed.gender.length === 1 || seed.kind === 'possessive') return seed.gender;
  const verb = draft.doc.head(token);
  const finite =
    token.deprel.startsWith('nsubj') && verb
      ? [verb, ...draft.doc.children(verb, 'aux', 'aux:pass', 'cop')].find(
          ({ feats }) => feats.VerbForm === 'Fin',
        )
      : undefined;
  const number = finite?.feats.Number ?? token.feats.Number;
  if (number === 'Plur' && seed.gender.includes('pl')) return ['pl'];
  const singular = seed.gender.filter(gender => gender !== 'pl');
  const own = { Masc: 'm', Fem: 'f', Neut: 'n' }[token.feats.Gender ?? ''] as Gender | undefined;
  return own && seed.gender.includes(own) ? [own] : singular;
}

/** Whether the pronoun is subject of what only persons and bodies do or are: `sie fordert`, `sie ist Sprecherin`. */
export function isActing(draft: Draft, token: Token): boolean {
  const predicate = draft.doc.head(token);
  if (!predicate || token.deprel !== 'nsubj') return false;
  if (predicate.upos === 'NOUN') return draft.words.roles.find(nounKey(draft, predicate)) !== undefined;
  const particle = draft.doc.child(predicate, 'compound:prt')?.text ?? '';
  return draft.words.acting.has(predicate.lemma) || draft.words.acting.has(particle + predicate.lemma);
}

/** Whether the pronoun is what only persons and bodies are: an indirect object, or object of what is done to them alone. */
export function isAffected(draft: Draft, token: Token): boolean {
  if (token.deprel === 'iobj') return true;
  const verb = draft.doc.head(token);
  if (!verb || token.deprel !== 'obj') return false;
  const particle = draft.doc.child(verb, 'compound:prt')?.text ?? '';
  return draft.words.affecting.has(verb.lemma) || draft.words.affecting.has(particle + verb.lemma);
}

/** A main clause in the subjunctive goes on with what the last speaker said. */
export function isReported(draft: Draft, token: Token): boolean {
  const predicate = draft.doc.head(token);
  if (predicate?.deprel !== 'root' || token.deprel !== 'nsubj') return false;
  return [predicate, ...draft.doc.children(predicate, 'aux', 'cop')].some(
    ({ feats }) => feats.Mood === 'Sub' && feats.Tense === 'Pres',
  );
}
