export { type Calibration, calibrate } from './calibrate.js';
export { type CheckReport, checkCodebook, type Finding } from './check.js';
export { type EnglishReport, reportEnglish } from './english.js';
export { GoldArticle, GoldRecord, readJsonLines } from './gold.js';
export type { Miss } from './misses.js';
export { articleOf, type CodedGold, codeGold, type Knowledge, type Report, reportOf } from './run.js';
export type { Accuracy, Measure, Triple } from './score.js';
