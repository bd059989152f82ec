import type { Token } from '../model/index.js';
import type { Argument } from './arguments.js';
import type { TriggerPos } from './codebook/index.js';
import { type Carrier, nounArguments } from './noun-roles.js';
import { isVerbal, type Reading } from './reading.js';
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

/** An adjective takes its subject from its copula, its carrying verb or the noun it stands before. */
function adjectiveArguments(reading: Reading, { token }: Anchor, fn: string): Argument[] {
  const { doc } = reading;
  const head = doc.head(token);
  if (fn === 'subject') {
    const own = surfaceSubject(reading, token);
    if (own.length > 0 || !head || !isVerbal(head)) return own;
    return surfaceSubject(reading, head);
  }
  const own = verbArguments(reading, token, fn);
  if (own.length > 0 || !head || !isVerbal(head)) return own;
  return verbArguments(reading, head, fn).filter(found => found.token.i !== token.i);
}
