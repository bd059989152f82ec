export { type Coder, type CoderOptions, type Coding, openCoder } from './coder.js';
export { type IngestOptions, ingest, nothingFound, type Receipt } from './ingest.js';
export { PACKAGE_ROOT } from './package-root.js';
export { articleOfText } from './text.js';
