import type { GraphStore } from '../store/index.js';
import { exportJsonl } from './jsonl.js';

export { copyGraph } from './copy.js';
export { type ImportOptions, importJsonl } from './import-jsonl.js';
export { exportJsonl } from './jsonl.js';
export { exportReviews, readReviewsFile } from './reviews-jsonl.js';

/** Formats that can be written; only `jsonl` can be read again. */
export const EXPORT_FORMATS = ['jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (store: GraphStore) => AsyncIterable<string>>> = {
  jsonl: exportJsonl,
};

/** The graph in a format, piece by piece. */
export function exportGraph(store: GraphStore, format: ExportFormat): AsyncIterable<string> {
  return WRITERS[format](store);
}
