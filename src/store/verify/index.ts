export type { Problem } from './problem.js';
export { repair, type Verification, type VerifyOptions, verify } from './verify.js';
