export type { Metadata } from './metadata.js';
export { isProblem, type ReadProblem } from './problem.js';
export { read } from './read.js';
export { toArticle } from './to-article.js';
