import type { Token } from '../model/index.js';
import { type Argument, argument } from './arguments.js';
import { adpositionsOf } from './clause.js';
import type { TriggerPos } from './codebook/index.js';
import { type Carrier, nounArguments } from './noun-roles.js';
import { isNominal, isVerbal, type Reading } from './reading.js';
import { surfaceSubject } from './subject.js';
import { verbArguments } from './verb-roles.js';

/** A place in the text where a frame may hold. */
export interface Anchor {
  token: Token;
  pos: TriggerPos;
  /** The verb that carries a noun or an adjective. */
  carrier: Carrier | null;
}

/** What stands in one function of docs/codebook-format.md, the likeliest first. */
export function argumentsOf(reading: Reading, anchor: Anchor, fn: string): Argument[] {
  const { token, pos, carrier } = anchor;
  if (pos === 'noun') return nounArguments(reading, token, fn, carrier);
  if (pos === 'adj') return adjectiveArguments(reading, anchor, fn);
  return verbArguments(reading, token, fn);
}

/**
 * An adjective takes its subject from its copula, its carrying verb or the noun it stands before; an adverb that the
 * parser hangs on a phrase (`zusammen mit X`) takes that phrase.
 */
function adjectiveArguments(reading: Reading, { token }: Anchor, fn: string): Argument[] {
  const { doc } = reading;
  const phrase = doc.head(token);
  const inside =
    phrase && isNominal(phrase) && token.deprel !== 'amod' && adpositionsOf(reading, phrase).length > 0;
  const head = inside ? doc.head(phrase) : phrase;
  const verb = head && isVerbal(head) ? head : undefined;
  if (fn === 'subject') {
    const own = inside ? [] : surfaceSubject(reading, token);
    return own.length > 0 || !verb ? own : surfaceSubject(reading, verb);
  }
  if (inside && fn.startsWith('obl:') && adpositionsOf(reading, phrase).includes(fn.slice('obl:'.length)))
    return [argument(phrase, 'own')];
  const own = verbArguments(reading, token, fn);
  if (own.length > 0 || !verb) return own;
  return verbArguments(reading, verb, fn).filter(found => found.token.i !== token.i);
}
