export { KIND_LABELS, searchText } from './actors.js';
export { codedArticles, writeArticle, writeArticles } from './articles.js';
export { cypher } from './cypher.js';
export { assertReadOnly } from './guard.js';
export { migrate, SCHEMA_VERSION } from './migrate.js';
export { openStore } from './open.js';
export { ensureSchema } from './schema.js';
export * from './store.js';
