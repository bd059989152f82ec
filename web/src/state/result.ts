import type { QueryAnswer } from '../../../src/query/answers.js';
import type { GraphAnswer } from '../../../src/query/graph-answer.js';
import type { SmallGraph } from '../../../src/query/small-graph.js';

type Row = Record<string, unknown>;

/** What a cell shows: nodes by their name, relationships by their type, everything else as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && !Array.isArray(value)) {
    const map = value as Record<string, unknown>;
    const properties = map.properties as Record<string, unknown> | undefined;
    if (properties && Array.isArray(map.labels)) {
      const label = properties.name ?? properties.title ?? properties.text ?? properties.id;
      return typeof label === 'string' ? label : `(:${map.labels.join(':')})`;
    }
    if (properties && typeof map.type === 'string') return map.type;
    if (Array.isArray(map.nodes)) return map.nodes.map(cellText).join(' – ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const EVENT_ID = /^e-[0-9a-f]{20}$/;

/** Finds the event that a row is about: by its id if the row holds one, else by names, type and date. */
export function rowEvents(answer: QueryAnswer, slice: GraphAnswer | null): (string | null)[] {
  const byTriple = new Map<string, { id: string; date: string | null }[]>();
  const names = new Set(slice?.actors.map(actor => actor.name));
  const types = new Set(slice?.types);
  slice?.events.id.forEach((id, i) => {
    const key = [
      slice.actors[slice.events.source[i]!]!.name,
      slice.types[slice.events.type[i]!]!,
      slice.actors[slice.events.target[i]!]!.name,
    ].join('\u0000');
    const list = byTriple.get(key) ?? [];
    list.push({ id, date: slice.events.date[i]! });
    byTriple.set(key, list);
  });
  return answer.rows.map(row => {
    const id = Object.values(row).map(eventIdIn).find(Boolean);
    if (id) return id;
    const values = answer.columns.map(column => row[column]).filter(value => typeof value === 'string');
    const type = values.find(value => types.has(value));
    const [source, target] = values.filter(value => names.has(value));
    if (!type || !source || !target) return null;
    const found = byTriple.get([source, type, target].join('\u0000')) ?? [];
    return (
      (
        found.find(({ date }) => date !== null && values.includes(date)) ??
        (found.length === 1 ? found[0] : undefined)
      )?.id ?? null
    );
  });
}

function eventIdIn(value: unknown): string | null {
  if (typeof value === 'string') return EVENT_ID.test(value) ? value : null;
  if (typeof value !== 'object' || value === null) return null;
  const map = value as Record<string, unknown>;
  const properties = map.properties as Record<string, unknown> | undefined;
  if (typeof properties?.eventId === 'string') return properties.eventId;
  if (Array.isArray(map.labels) && map.labels.includes('Event') && typeof properties?.id === 'string')
    return properties.id;
  return null;
}

/** The graph of a result: that of its nodes and relationships, else of the events that its rows are about. */
export function resultGraphOf(
  answer: QueryAnswer,
  events: readonly (string | null)[],
  slice: GraphAnswer | null,
): SmallGraph | null {
  if (answer.graph && answer.graph.actors.length > 0) return answer.graph;
  if (!slice) return null;
  const wanted = new Set(events.filter(id => id !== null));
  const rows = slice.events.id.flatMap((id, i) => (wanted.has(id) ? [i] : []));
  if (rows.length === 0) return null;
  const actors = [...new Set(rows.flatMap(i => [slice.events.source[i]!, slice.events.target[i]!]))];
  return {
    actors: actors.map(row => slice.actors[row]!).map(({ id, name, kind }) => ({ id, name, kind })),
    x: actors.map(row => slice.x[row]!),
    y: actors.map(row => slice.y[row]!),
    links: rows.map(i => ({
      id: slice.events.id[i]!,
      source: slice.actors[slice.events.source[i]!]!.id,
      target: slice.actors[slice.events.target[i]!]!.id,
      type: slice.types[slice.events.type[i]!]!,
      factuality: slice.events.factuality[i]!,
      reports: slice.events.reports[i]!,
    })),
  };
}

/** How a column is set: numbers to the right, sentences in the reading face, dates and names plain. */
export function columnKind(rows: readonly Row[], column: string): 'number' | 'text' | 'long' {
  const values = rows.slice(0, 50).map(row => row[column]);
  if (values.length > 0 && values.every(value => typeof value === 'number')) return 'number';
  const texts = values.map(cellText);
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return mean > 42 ? 'long' : 'text';
}
