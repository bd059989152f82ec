import type { Token } from '../model/index.js';
import { adpositionsOf } from './clause.js';
import { isVerbal, lemmaOf, type Reading } from './reading.js';

/**
 * Phrases that join an argument marked as an addition: `neben Biden machte er auch Putin verantwortlich` has two
 * objects. None where nothing marks the argument, since `neben` may then be a place.
 */
export function companionsOf(reading: Reading, token: Token): Token[] {
  const { doc, know } = reading;
  const verb = doc.head(token);
  if (!verb || !isVerbal(verb)) return [];
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
