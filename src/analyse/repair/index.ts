import type { Analysis } from '../../model/index.js';
import type { LanguageData } from '../lang/index.js';
import { joinNames } from './join-names.js';
import { mendLemmas } from './lemmas.js';
import { mendMoods } from './moods.js';
import { partNames } from './part-names.js';
import { joinSeparableVerbs } from './separable-verbs.js';
import { trimEntities } from './trim-entities.js';

/** A pure pass over an analysis that mends one known habit of the model. */
export type Repair = (analysis: Analysis, lang: LanguageData) => Analysis;

const REPAIRS: readonly Repair[] = [
  mendLemmas,
  mendMoods,
  joinSeparableVerbs,
  trimEntities,
  joinNames,
  partNames,
];

/** Mends what the model is known to get wrong, one pass after the other. */
export function repair(analysis: Analysis, lang: LanguageData): Analysis {
  return REPAIRS.reduce((done, pass) => pass(done, lang), analysis);
}
