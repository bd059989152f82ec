export { type Analyser, type AnalyserOptions, openAnalyser } from './analyser.js';
export { type AnalysisCache, analysisCache } from './cache.js';
export { type ConlluOptions, toConllu } from './conllu.js';
export { identifyLanguage } from './language.js';
export { openAnalyserPool, type PoolOptions } from './pool.js';
