import type { Analysis, Entity, Token } from '../../model/index.js';
import { reattached } from './tree.js';

const HOST = /^(?:ORG|LOC|MISC)$/;

/**
 * `dankte auf Telegram Macron`: a person right after an organisation or place with a preposition is no apposition to it
 * but an object of the verb, the indirect one where there is another.
 */
export function partNames(analysis: Analysis): Analysis {
  const { tokens, entities } = analysis;
  const changes = new Map<number, Pick<Token, 'head' | 'deprel'>>();
  entities.forEach((person, i) => {
    const place = entities[i - 1];
    if (!place || person.label !== 'PER' || !HOST.test(place.label) || place.to !== person.from) return;
    const { from, to } = analysis.sentences[person.sentence]!;
    const verb = verbOf(tokens, tokens.slice(from, to), place, person);
    if (!verb) return;
    const hasObject = hasDependent(tokens.slice(from, to), verb, 'obj');
    changes.set(person.from, { head: verb.i, deprel: hasObject ? 'iobj' : 'obj' });
  });
  return changes.size === 0 ? analysis : { ...analysis, tokens: reattached(tokens, changes) };
}

/** The verb over the place, if the person hangs from the place and the place has a preposition of its own. */
function verbOf(
  tokens: readonly Token[],
  sentence: readonly Token[],
  place: Entity,
  person: Entity,
): Token | undefined {
  const name = tokens[person.from]!;
  const host = tokens[name.head];
  if (!host || !/^(?:appos|flat|nmod)$/.test(name.deprel) || host.i < place.from || host.i >= place.to)
    return undefined;
  const verb = tokens[host.head];
  const isPlaceOfVerb = verb?.upos === 'VERB' && hasDependent(sentence, host, 'case');
  return isPlaceOfVerb && !hasDependent(sentence, name, 'case') ? verb : undefined;
}

function hasDependent(sentence: readonly Token[], { i }: Token, deprel: string): boolean {
  return sentence.some(token => token.head === i && token.deprel === deprel);
}
