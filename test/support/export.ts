import { exportJsonl } from '../../src/export/index.js';
import type { GraphStore } from '../../src/store/index.js';

/** The whole export of a graph. */
export async function exported(store: GraphStore): Promise<string> {
  let text = '';
  for await (const line of exportJsonl(store)) text += line;
  return text;
}
