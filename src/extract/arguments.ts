import type { Token } from '../model/index.js';

/**
 * How an argument was found, from the plainest way to the most daring; the score knows them as features.
 * `own` – a dependent of the trigger; `swapped` – object taken for dative object or the reverse; `shared` – of a
 * coordinated verb; `relative` – antecedent; `control` – understood subject of an infinitive; `agent` – `von X` in the
 * passive; `attribute` – noun that a participle stands before; `modifier` – what an
 * adjective, a possessive or the first part of a compound refers to; `carrier` – of the verb that carries a noun; `loose` –
 * attached elsewhere in the clause; `clause` – inside the governed clause; `anaphor` – taken up from an act told before.
 */
export const ROUTES = [
  'own',
  'swapped',
  'shared',
  'relative',
  'control',
  'agent',
  'attribute',
  'modifier',
  'carrier',
  'loose',
  'clause',
  'anaphor',
] as const;
export type Route = (typeof ROUTES)[number];

/** A token that stands in a grammatical function of a trigger. */
export interface Argument {
  token: Token;
  route: Route;
}

export const argument = (token: Token, route: Route): Argument => ({ token, route });
