export { KIND_LABELS, searchText } from './actors.js';
export { codedArticles, type Doomed, deleteFrom, writeArticle, writeArticles } from './articles.js';
export { cypher } from './cypher.js';
export { assertReadOnly } from './guard.js';
export { migrate, SCHEMA_VERSION } from './migrate.js';
export { openStore } from './open.js';
export { addReview, importReviews, type NewReview, undoReview } from './reviews/review.js';
export { ensureSchema } from './schema.js';
export * from './store.js';
