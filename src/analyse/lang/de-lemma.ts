import { germanNounLemma } from './de-noun-lemma.js';
import { germanAuxiliaryLemma, germanVerbLemma } from './de-verb-lemma.js';
import type { LemmaRule } from './language-data.js';

/** Verbs and nouns are looked up, names keep their form but for an ending. */
export const germanLemma: LemmaRule = (word, upos, feats, proposed) => {
  if (upos === 'VERB') return germanVerbLemma(word, feats, proposed);
  if (upos === 'AUX') return germanAuxiliaryLemma(word, proposed);
  if (upos === 'NOUN') return germanNounLemma(word, feats, proposed);
  if (upos === 'PROPN') return nameLemma(word, feats, proposed);
  return proposed;
};

/** Takes -s off a genitive and -n off a plural; anything else that the model proposes for a name is made up. */
function nameLemma(word: string, feats: Readonly<Record<string, string>>, proposed: string): string {
  if (/['’]$/.test(word)) return word.slice(0, -1);
  if (proposed.toLowerCase() === word.toLowerCase() || word === `${proposed}s`) return proposed;
  if (word === `${proposed}n` && feats.Number === 'Plur') return proposed;
  return feats.Case === 'Gen' && /..[^sßxz']s$/.test(word) ? word.slice(0, -1) : word;
}
