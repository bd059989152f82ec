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
  const of = async (LABEL: string) => {
    const { rows } = await store.read<{ count: number }>(cypher('read/count', { LABEL }));
    return rows[0]!.count;
  };
  return {
    articles: await of('Article'),
    sentences: await of('Sentence'),
    statements: await of('Statement'),
    events: await of('Event'),
    actors: await of('Actor'),
  };
}

/** What people call the store: the name of its file, or the host of its server. */
export function storeName(store: GraphStore): string {
  return store.kind === 'embedded' ? basename(store.address) : new URL(store.address).host;
}
