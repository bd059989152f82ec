export { type Analyser, type AnalyserOptions, openAnalyser } from './analyser.js';
export { type AnalysisCache, analysisCache } from './cache.js';
export { identifyLanguage } from './language.js';
export { openAnalyserPool, type PoolOptions } from './pool.js';
