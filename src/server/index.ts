export { type AppOptions, createApp } from './app.js';
export { DEFAULT_LIMITS, type Limits } from './limits.js';
export { loadPages, type Pages } from './pages.js';
export type {
  CodedText,
  IngestService,
  Services,
  SubmittedText,
} from './services.js';
export {
  DEFAULT_HOST,
  DEFAULT_PORT,
  type RunningServer,
  type StartOptions,
  startServer,
} from './start.js';
