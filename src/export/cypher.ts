import { type GraphStore, type Json, KIND_LABELS } from '../store/index.js';
import { countedActors, drawnEvents } from './drawn.js';

/**
 * Cypher statements that create the drawn graph, actors and typed relationships, in any Neo4j. For a whole graph with
 * its statements use `actant copy`.
 */
export async function* exportCypher(store: GraphStore): AsyncGenerator<string> {
  const actors = await countedActors(store);
  yield 'CREATE CONSTRAINT actor_id IF NOT EXISTS FOR (a:Actor) REQUIRE a.id IS UNIQUE;\n';
  for (const { id, name, kind, aliases, wikidata } of actors) {
    const properties = map({ name, aliases, ...(wikidata !== null && { wikidata }) });
    yield `MERGE (a:Actor {id: ${literal(id)}}) SET a:${KIND_LABELS[kind]}, a += ${properties};\n`;
  }
  for await (const { type, source, target, properties } of drawnEvents(store, actors)) {
    const ends = `(a:Actor {id: ${literal(source.id)}}), (b:Actor {id: ${literal(target.id)}})`;
    const { eventId, ...rest } = properties;
    yield `MATCH ${ends} MERGE (a)-[r:\`${type}\` {eventId: ${literal(eventId!)}}]->(b) SET r += ${map(rest)};\n`;
  }
}

function map(properties: Readonly<Record<string, Json | undefined>>): string {
  const entries = Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, value]) => `${key}: ${literal(value ?? null)}`).join(', ')}}`;
}

function literal(value: Json): string {
  if (typeof value === 'string')
    return `'${value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return String(value);
}
