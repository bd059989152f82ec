import type { ActorKind } from '../../../src/model/actor.js';
import type { Tone } from '../../../src/model/relation.js';
import type { Factuality } from '../../../src/model/statement.js';

// The model's lists again, without the schema library that its modules bring along; a test keeps them equal.

/** From cooperation to conflict. */
export const TONES = [
  'deeds_for',
  'words_for',
  'talk',
  'words_against',
  'deeds_against',
] as const satisfies readonly Tone[];

export const FACTUALITIES = [
  'asserted',
  'reported',
  'planned',
  'hypothetical',
  'negated',
] as const satisfies readonly Factuality[];

export const KINDS = [
  'person',
  'organization',
  'party',
  'state',
  'media',
  'group',
] as const satisfies readonly ActorKind[];
