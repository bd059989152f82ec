import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureSchema, type GraphStore, openStore, writeArticles } from '../../src/store/index.js';
import { COAST } from './coast.js';
import { ALL_TYPES } from './codebook-types.js';
import { RUN } from './coded.js';

/** An embedded graph of its own in a temporary folder. */
export function openTemporaryStore(): Promise<GraphStore> {
  return openStore(join(mkdtempSync(join(tmpdir(), 'actant-')), 'coast.grafeo'));
}

/** Fills a graph with the coast. */
export async function writeCoast(store: GraphStore): Promise<void> {
  await ensureSchema(store, ALL_TYPES);
  await writeArticles(store, COAST, RUN);
}
