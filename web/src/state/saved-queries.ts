import { signal } from '@preact/signals';
import { read, write } from './storage.js';

/** A query that this browser remembers; its name is its first comment, or its first line. */
export interface SavedQuery {
  cypher: string;
  /** Rows that it gave last time, null when it never ran. */
  rows: number | null;
  cut: boolean;
}

export const savedQueries = signal<readonly SavedQuery[]>(load());

function load(): SavedQuery[] {
  try {
    const value: unknown = JSON.parse(read('queries') ?? '[]');
    return Array.isArray(value) ? value.filter(isSaved) : [];
  } catch {
    return [];
  }
}

function isSaved(value: unknown): value is SavedQuery {
  return typeof value === 'object' && value !== null && typeof (value as SavedQuery).cypher === 'string';
}

function keep(queries: readonly SavedQuery[]): void {
  savedQueries.value = queries;
  write('queries', JSON.stringify(queries));
}

export function saveQuery(query: SavedQuery): void {
  keep([query, ...savedQueries.value.filter(({ cypher }) => cypher !== query.cypher)]);
}

export function forgetQuery(cypher: string): void {
  keep(savedQueries.value.filter(query => query.cypher !== cypher));
}

/** Notes how many rows a remembered query gave. */
export function noteRows(cypher: string, rows: number, cut: boolean): void {
  if (!savedQueries.value.some(query => query.cypher === cypher)) return;
  keep(savedQueries.value.map(query => (query.cypher === cypher ? { cypher, rows, cut } : query)));
}
