import { cypher, type GraphStore } from '../store/index.js';
import type { SchemaAnswer } from './answers.js';

/** Labels whose properties are offered for completion. */
const DESCRIBED = ['Actor', 'Article', 'Outlet', 'Sentence', 'Statement', 'Event', 'Run', 'RelationType'];

/** What the graph holds, for people who write queries. */
export async function schema(store: GraphStore): Promise<SchemaAnswer> {
  const labels = await store.read<{ name: string; count: number }>(cypher('read/label-counts'));
  const types = await store.read<{ name: string; count: number }>(cypher('read/type-counts'));
  const properties: Record<string, string[]> = {};
  for (const label of DESCRIBED) {
    if (!labels.rows.some(({ name }) => name === label)) continue;
    const { rows } = await store.read<{ name: string }>(cypher('read/node-keys', { LABEL: label }));
    properties[label] = rows.map(({ name }) => name);
  }
  const { rows } = await store.read<{ name: string }>(cypher('read/relationship-keys'));
  properties.relationship = rows.map(({ name }) => name);
  return { labels: labels.rows, types: types.rows, properties };
}
