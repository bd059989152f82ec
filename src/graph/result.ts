import { FACTUALITIES, type Factuality } from '../model/index.js';
import type { ActorBrief, SmallGraph, SmallLink } from '../query/index.js';
import { kindOf } from '../query/index.js';
import { smallGraph } from './small.js';

/** Actors that a result is drawn with at most. */
export const MOST_RESULT_ACTORS = 400;

type Value = unknown;
interface Node {
  id: string;
  labels: string[];
  properties: Record<string, unknown>;
}
interface Relationship {
  id: string;
  type: string;
  from: string;
  to: string;
  properties: Record<string, unknown>;
}

/** The graph in the rows of a result: its actors and the relationships between them; null when there are none. */
export function resultGraph(rows: readonly Record<string, Value>[]): SmallGraph | null {
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, Relationship>();
  const visit = (value: Value): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach(visit);
    else if (isNode(value)) nodes.set(value.id, value);
    else if (isRelationship(value)) relationships.set(value.id, value);
    else Object.values(value).forEach(visit);
  };
  for (const row of rows) for (const value of Object.values(row)) visit(value);
  const actors = new Map<string, ActorBrief>();
  for (const node of nodes.values()) {
    const { id, name } = node.properties;
    if (!node.labels.includes('Actor') || typeof id !== 'string') continue;
    actors.set(node.id, { id, name: typeof name === 'string' ? name : id, kind: kindOf(node.labels) });
    if (actors.size >= MOST_RESULT_ACTORS) break;
  }
  if (actors.size === 0) return null;
  const links: SmallLink[] = [];
  for (const { id, type, from, to, properties } of relationships.values()) {
    const [source, target] = [actors.get(from), actors.get(to)];
    if (!source || !target) continue;
    links.push({
      id: typeof properties.eventId === 'string' ? properties.eventId : `r-${id}`,
      source: source.id,
      target: target.id,
      type,
      factuality: asFactuality(properties.factuality),
      reports: typeof properties.reports === 'number' ? properties.reports : 1,
    });
  }
  return smallGraph([...actors.values()], links);
}

function asFactuality(value: unknown): Factuality {
  return FACTUALITIES.find(known => known === value) ?? 'asserted';
}

function isNode(value: object): value is Node {
  return 'labels' in value && Array.isArray(value.labels) && 'properties' in value;
}

function isRelationship(value: object): value is Relationship {
  return 'type' in value && 'from' in value && 'to' in value && 'properties' in value;
}
