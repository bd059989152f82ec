export {
  type Constraint,
  type Frame,
  GrammaticalFunction,
  type LightVerb,
  type TriggerPos,
} from './frame.js';
export { type Codebook, DEFAULT_CODEBOOK, type LanguageBook, loadCodebook } from './load.js';
export { referenceOf } from './reference.js';
