import neo4j, { type Integer } from 'neo4j-driver';
import type { Json, Row } from './store.js';

/** Turns what the driver gives out into plain JSON with the shapes of `NodeValue`, `RelationshipValue`, `PathValue`. */
export function fromNeo4j(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value !== 'object') return value as Json;
  if (Array.isArray(value)) return value.map(fromNeo4j);
  if (neo4j.isInt(value)) return fromInteger(value);
  if (neo4j.isNode(value)) {
    return { id: value.elementId, labels: [...value.labels].sort(), properties: plain(value.properties) };
  }
  if (neo4j.isRelationship(value)) {
    return {
      id: value.elementId,
      type: value.type,
      from: value.startNodeElementId,
      to: value.endNodeElementId,
      properties: plain(value.properties),
    };
  }
  if (neo4j.isPath(value)) {
    return {
      nodes: [value.start, ...value.segments.map(segment => segment.end)].map(fromNeo4j),
      relationships: value.segments.map(segment => fromNeo4j(segment.relationship)),
    };
  }
  if (isTemporalOrSpatial(value)) return String(value);
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array);
  return plain(value as Record<string, unknown>);
}

/** Integers of JavaScript become integers of Neo4j; the driver would make floats of all numbers. */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toNeo4j(inner)]));
}

function plain(map: Record<string, unknown>): Row {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromNeo4j(value)]));
}

function fromInteger(value: Integer): number | string {
  return value.inSafeRange() ? value.toNumber() : value.toString();
}

function isTemporalOrSpatial(value: object): boolean {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value) ||
    neo4j.isDuration(value) ||
    neo4j.isPoint(value)
  );
}
