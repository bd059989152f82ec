import type { Token } from '../model/index.js';
import { finiteOf } from './clause.js';
import type { Reading } from './reading.js';
import type { Anchor } from './roles.js';

const COMPLEMENTS = new Set(['xcomp', 'ccomp', 'acl', 'advcl']);

/** The word that governs the clause in which an act is told, and whether that clause is an infinitive. */
export function governorOf(
  reading: Reading,
  { token, carrier }: Anchor,
): { governor: Token; infinitive: boolean } | null {
  const head = carrier && carrier.verb.i !== token.i && !COMPLEMENTS.has(token.deprel) ? carrier.verb : token;
  const governor = reading.doc.head(head);
  if (!governor || !COMPLEMENTS.has(head.deprel)) return null;
  return { governor, infinitive: !finiteOf(reading, head) };
}
