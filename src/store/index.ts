export { importJudgements, readJudgements } from './actors/judgements.js';
export {
  distinguishActors,
  mergeActors,
  type Pair,
  splitActor,
  undistinguishActors,
} from './actors/merge.js';
export { importActors, KIND_LABELS, searchText } from './actors/names.js';
export { type Suggestion, type SuggestOptions, suggestMerges } from './actors/suggest.js';
export { codedArticles, type Doomed, deleteFrom, writeArticle, writeArticles } from './articles.js';
export { readBackground, writeBackground } from './background.js';
export { batches } from './batches.js';
export { isIntactCoding } from './coding.js';
export { cypher } from './cypher.js';
export { assertReadOnly } from './guard.js';
export { type ChangedEdge, diffRuns, type RunDiff } from './history/diff.js';
export { importPast, readPast } from './history/past.js';
export { migrate, SCHEMA_VERSION } from './migrate.js';
export { openStore } from './open.js';
export { readCodings, reader, type StoredCoding } from './read-codings.js';
export * from './read-graph.js';
export { addReview, importReviews, type NewReview, undoReview } from './reviews/review.js';
export { ensureSchema } from './schema.js';
export { sortKeys } from './sort-keys.js';
export * from './store.js';
export { type Problem, repair, type Verification, type VerifyOptions, verify } from './verify/index.js';
