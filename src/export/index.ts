export { type ImportOptions, importJsonl } from './import-jsonl.js';
export { exportJsonl } from './jsonl.js';
