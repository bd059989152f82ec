import type { Token } from '../model/index.js';
import { type Filler, fillersOf, modifierFillers } from './fillers.js';
import { owners } from './noun-roles.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';
import { agents } from './subject.js';

/** Roots of acts that ask for an answer. */
export const ANSWERABLE: ReadonlySet<string | null> = new Set(['ACCUSE', 'REQUEST', 'THREATEN']);

/** Sentences between an act and the answer to it, or the word that takes it up. */
export const REPLY_DISTANCE = 4;

/**
 * Whose act a noun takes up that the text has told before: `der Plan der EU … Den Plan lehnte X ab`. Only a noun with a
 * definite article or a demonstrative takes something up.
 */
export function takenUp(reading: Reading, noun: Token): Filler[] {
  if (noun.upos !== 'NOUN' || !isDefinite(reading, noun)) return [];
  if (reading.mentionsAt(noun).length > 0 || reading.know.representatives.has(lemmaOf(noun))) return [];
  return ownersBefore(reading, noun, reading.know.makingVerbs).map(filler => ({ ...filler, via: 'act' }));
}

export const isDefinite = ({ doc }: Reading, noun: Token): boolean => {
  const determiner = doc.child(noun, 'det');
  return (
    determiner !== undefined &&
    determiner.feats.Poss !== 'Yes' &&
    ['der', 'dieser', 'jener', 'the', 'this', 'that'].includes(lemmaOf(determiner))
  );
};

/** Actors that a noun of this lemma belonged to in the sentences before, or who made it by one of some verbs. */
export function ownersBefore(
  reading: Reading,
  noun: Token,
  makingVerbs: ReadonlySet<string> | null = null,
): Filler[] {
  const { doc } = reading;
  const lemma = lemmaOf(noun);
  for (let n = noun.sentence; n >= Math.max(0, noun.sentence - REPLY_DISTANCE); n--) {
    const sentence = doc.sentences[n]!;
    for (let i = Math.min(sentence.to, noun.i) - 1; i >= sentence.from; i--) {
      const token = doc.tokens[i]!;
      if (lemmaOf(token) !== lemma || !isNominal(token)) continue;
      const owned = owners(reading, token).flatMap(owner =>
        owner.route === 'modifier'
          ? modifierFillers(reading, owner.token)
          : fillersOf(reading, owner.token, { acts: false }),
      );
      if (owned.length > 0) return owned;
      const verb = doc.head(token);
      const made =
        verb && isVerbal(verb) && token.deprel === 'obj' && (makingVerbs?.has(lemmaOf(verb)) ?? true);
      const found = made
        ? agents(reading, verb).flatMap(agent => fillersOf(reading, agent.token, { acts: false }))
        : [];
      if (found.length > 0) return found;
    }
  }
  return [];
}
