import { basename } from 'node:path';
import { sha256 } from '../model/index.js';
import { cypher, type GraphStore } from '../store/index.js';
import type { Summary } from './answers.js';

/** A short text that changes whenever the graph does. */
export async function stamp(store: GraphStore): Promise<string> {
  const { rows } = await store.read(cypher('read/stamp'));
  return sha256(JSON.stringify(rows)).slice(0, 16);
}

/** How much the graph holds. */
export async function counts(store: GraphStore): Promise<Summary['counts']> {
  const { rows } = await store.read<{ labels: string[]; count: number }>(cypher('read/counts'));
  const of = (label: string) =>
    rows.filter(row => row.labels.includes(label)).reduce((sum, row) => sum + row.count, 0);
  return {
    articles: of('Article'),
    sentences: of('Sentence'),
    statements: of('Statement'),
    events: of('Event'),
    actors: of('Actor'),
  };
}

/** What people call the store: the name of its file, or the host of its server. */
export function storeName(store: GraphStore): string {
  return store.kind === 'embedded' ? basename(store.address) : new URL(store.address).host;
}
