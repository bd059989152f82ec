import type { Json, Row } from './store.js';

/**
 * Turns what the embedded engine gives out into plain JSON with the shapes of `NodeValue`, `RelationshipValue` and
 * `PathValue`. Its nodes are objects with `_id` and `_labels`, its relationships have `_type`, `_source`, `_target`.
 */
export function fromEmbedded(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return fromBigInt(value);
  if (typeof value !== 'object') return value as Json;
  if (Array.isArray(value)) return value.map(fromEmbedded);
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array);
  const map = value as Record<string, unknown>;
  if ('_id' in map && Array.isArray(map._labels)) {
    const { _id, _labels, ...properties } = map;
    return { id: String(_id), labels: [...(_labels as string[])].sort(), properties: plain(properties) };
  }
  if ('_id' in map && typeof map._type === 'string') {
    const { _id, _type, _source, _target, ...properties } = map;
    return {
      id: String(_id),
      type: _type as string,
      from: String(_source),
      to: String(_target),
      properties: plain(properties),
    };
  }
  if (Array.isArray(map.nodes) && Array.isArray(map.edges) && Object.keys(map).length === 2) {
    return { nodes: map.nodes.map(fromEmbedded), relationships: map.edges.map(fromEmbedded) };
  }
  return plain(map);
}

/** The engine makes a new object for each result, so it may be changed in place. */
function plain(map: Record<string, unknown>): Row {
  for (const key in map) {
    const value = map[key];
    if (typeof value === 'object' || typeof value === 'bigint') map[key] = fromEmbedded(value);
  }
  return map as Row;
}

function fromBigInt(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
