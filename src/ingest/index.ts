export { type Coder, type CoderOptions, type Coding, openCoder } from './coder.js';
export { type IngestOptions, type Receipt, ingest } from './ingest.js';
export { PACKAGE_ROOT } from './package-root.js';
