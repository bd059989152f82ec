import type { GraphStore } from '../store/index.js';
import { exportCitations } from './citations.js';
import { exportEventsCsv, exportStatementsCsv } from './csv.js';
import { exportCypher } from './cypher.js';
import { exportGexf } from './gexf.js';
import { exportGraphml } from './graphml.js';
import { exportJsonl } from './jsonl.js';

export { copyGraph } from './copy.js';
export { type ImportOptions, importJsonl } from './import-jsonl.js';
export { exportJsonl } from './jsonl.js';
export { exportReviews, readReviewsFile } from './reviews-jsonl.js';

/** Formats that can be written; only `jsonl` can be read again. */
export const EXPORT_FORMATS = [
  'jsonl',
  'csv',
  'csv-statements',
  'gexf',
  'graphml',
  'cypher',
  'citations',
] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Readonly<Record<ExportFormat, (store: GraphStore) => AsyncIterable<string>>> = {
  jsonl: exportJsonl,
  csv: exportEventsCsv,
  'csv-statements': exportStatementsCsv,
  gexf: exportGexf,
  graphml: exportGraphml,
  cypher: exportCypher,
  citations: exportCitations,
};

/** The graph in a format, piece by piece. */
export function exportGraph(store: GraphStore, format: ExportFormat): AsyncIterable<string> {
  return WRITERS[format](store);
}
