import type { Token } from '../model/index.js';
import { adpositionsOf } from './clause.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';

/**
 * Phrases that join an argument marked as an addition: `neben Biden machte er auch Putin verantwortlich` has two
 * objects. None where nothing marks the argument, since `neben` may then be a place.
 */
export function companionsOf(reading: Reading, token: Token): Token[] {
  const { doc, know } = reading;
  const verb = doc.head(token);
  if (!verb || !isVerbal(verb)) return [];
  if (token.deprel.startsWith('nsubj')) return joined(reading, verb);
  const marked = [token, ...doc.children(token, 'conj')].some(one =>
    doc.children(one, 'advmod', 'cc').some(word => know.additives.has(lemmaOf(word))),
  );
  if (!marked) return [];
  return doc
    .children(verb, 'obl')
    .filter(
      phrase =>
        phrase.i !== token.i &&
        adpositionsOf(reading, phrase).some(adposition => know.companionAdpositions.has(adposition)),
    );
}

/** `gemeinsam mit Y verlangt X`: who is joined to a subject acts too, wherever the parser hangs the phrase. */
function joined({ doc, know }: Reading, verb: Token): Token[] {
  const adverbs = [verb, ...doc.children(verb, 'obl')].flatMap(head =>
    doc.children(head).filter(child => know.jointly.has(lemmaOf(child)) && child.deprel !== 'amod'),
  );
  return adverbs.flatMap(adverb => {
    const adposition = doc.tokens[adverb.i + 1];
    const phrase =
      adposition?.upos === 'ADP' && know.comitatives.has(lemmaOf(adposition)) && doc.head(adposition);
    return phrase && isNominal(phrase) ? [phrase] : [];
  });
}
