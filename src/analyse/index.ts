export { type Analyser, type AnalyserOptions, openAnalyser } from './analyser.js';
export { identifyLanguage } from './language.js';
