import type { Token } from '../model/index.js';
import { isNominal, lemmaOf, type Reading } from './reading.js';

/** What the parser calls subjects of a verb, sorted into the one that is and those that must be objects. */
export interface Nominatives {
  subjects: readonly Token[];
  objects: readonly Token[];
}

/**
 * Names show no case, so one verb may get two subjects, and a dative may pass for one. Of two subjects the first that
 * is a pronoun or an actor holds unless its article says dative; a lone one with a dative article (`Der Bundeswehr
 * dankte Merkel`) gives way to the object.
 */
export function nominatives(reading: Reading, verb: Token): Nominatives {
  const { doc } = reading;
  const all = doc.children(verb, 'nsubj', 'nsubj:pass').filter(token => !isExpletive(token));
  if (doc.child(verb, 'nsubj:pass')) return { subjects: all, objects: [] };
  const likely = all.filter(token => !isDative(reading, token));
  if (all.length > 1) {
    const subject =
      likely.find(token => token.upos === 'PRON' || reading.mentionsAt(token).length > 0) ??
      likely[0] ??
      all[0]!;
    return { subjects: [subject], objects: all.filter(token => token.i !== subject.i) };
  }
  const instead = likely.length === 0 && all.length === 1 ? nameWithoutCase(reading, verb) : undefined;
  return instead ? { subjects: [instead], objects: all } : { subjects: all, objects: [] };
}

const isExpletive = (token: Token): boolean =>
  token.upos === 'PRON' && (lemmaOf(token) === 'es' || token.text === 'it');

/** `der Bundeswehr`, `den Ländern`, `dem Kanzler`: an article that no subject of this gender can have. */
function isDative({ doc, know }: Reading, token: Token): boolean {
  const article = doc.child(token, 'det')?.text.toLowerCase();
  if (!article || token.upos === 'PROPN') return false;
  return (
    know.obliqueArticles.has(article) ||
    (know.feminineObliques.has(article) && token.feats.Gender === 'Fem' && token.feats.Number === 'Sing')
  );
}

/** An object that is a bare name and may as well be the subject. */
const nameWithoutCase = ({ doc }: Reading, verb: Token): Token | undefined =>
  doc
    .children(verb, 'obj', 'iobj')
    .find(token => token.upos === 'PROPN' && isNominal(token) && !doc.child(token, 'det'));
