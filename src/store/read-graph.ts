import { ACTOR_KINDS, type ActorRef, type RelationType, type Review, type Run } from '../model/index.js';
import { KIND_LABELS } from './actors/names.js';
import { cypher } from './cypher.js';
import { groupBy } from './group.js';
import { type RunQuery, reader } from './read-codings.js';
import { toReview } from './reviews/load.js';
import type { GraphStore, Row } from './store.js';
import { relationTypes } from './types.js';

type ActorNode = Omit<KnownActor, 'kind'> & { labels: string[] };

/** An actor as the graph has it. */
export type KnownActor = ActorRef & {
  search: string | null;
  /** The actor into which it was merged, null for most. */
  canonical: string | null;
};

/** An event as the graph has it, with what is drawn for it. */
export interface DrawnEvent {
  id: string;
  key: string;
  unit: string;
  type: string;
  source: string;
  target: string;
  date: string | null;
  digest: string | null;
  /** Properties of each relationship that stands for it; one, or none, if all is well. */
  drawn: Row[];
}

export interface StoredEvent extends DrawnEvent {
  /** Ids of its statements, sorted. */
  statements: string[];
}

type Drawn = { source: string; type: string; target: string; drawn: Row };

/** All actors by id. */
export async function readActors(store: GraphStore): Promise<KnownActor[]> {
  const rows = await reader(store)<ActorNode>(cypher('read/all-actors'));
  return rows
    .map(({ id, name, labels, aliases, wikidata, search, canonical }) => {
      const kind = ACTOR_KINDS.find(one => labels.includes(KIND_LABELS[one]))!;
      return { id, name, kind, aliases: aliases ?? [], wikidata, search, canonical };
    })
    .sort(byId);
}

export async function readRuns(store: GraphStore): Promise<Run[]> {
  const rows = await reader(store)<{ run: Run }>(cypher('read/all-runs'));
  return rows
    .map(({ run: { id, at, version, model, codebook } }) => ({ id, at, version, model, codebook }))
    .sort(byId);
}

export async function readTypes(store: GraphStore): Promise<RelationType[]> {
  return [...(await relationTypes({ run: reader(store) })).values()];
}

/** All reviews by id, those of statements that are gone, too. */
export async function readReviews(store: GraphStore): Promise<Review[]> {
  const rows = await reader(store)<{ review: Row }>(cypher('read/reviews'));
  return rows.map(({ review }) => toReview(review)).sort(byId);
}

export async function readArticleIds(store: GraphStore): Promise<string[]> {
  return (await reader(store)<{ id: string }>(cypher('read/article-ids'))).map(({ id }) => id).sort();
}

export async function readUnitIds(store: GraphStore): Promise<string[]> {
  return (await reader(store)<{ unit: string }>(cypher('read/event-units'))).map(({ unit }) => unit).sort();
}

/** The events of some units, with all that is drawn of them, by id. */
export function readEvents(store: GraphStore, units: readonly string[]): Promise<StoredEvent[]> {
  return eventsOf(reader(store), units);
}

/** `readEvents` within a transaction. */
export async function eventsOf(run: RunQuery, units: readonly string[]): Promise<StoredEvent[]> {
  if (units.length === 0) return [];
  const reports = await run<{ event: string; statement: string }>(cypher('read/unit-reports'), { units });
  const statements = groupBy(reports, ({ event }) => event);
  return (await drawnOf(run, units)).map(event => ({
    ...event,
    statements: (statements.get(event.id) ?? []).map(({ statement }) => statement).sort(),
  }));
}

/** The same without the statements. Quickest when units of one source come together. */
export async function drawnOf(run: RunQuery, units: readonly string[]): Promise<DrawnEvent[]> {
  const events = await run<Omit<DrawnEvent, 'drawn'>>(cypher('read/unit-drawn'), { units });
  const known = new Map(events.map(event => [event.id, { ...event, drawn: [] as Row[] }]));
  const ids = [...new Set(events.map(event => event.source))].sort();
  for (const { source, type, target, drawn } of await run<Drawn>(cypher('read/drawn-by'), { ids })) {
    const event = known.get(drawn.eventId as string);
    if (event && event.source === source && event.type === type && event.target === target)
      event.drawn.push(drawn);
  }
  return [...known.values()].sort(byId);
}

/**
 * Sorted units in lists of at least `size` (the last may be shorter), those of one source together: an actor's
 * relationships are read once.
 */
export function* unitBatches(units: readonly string[], size: number): Generator<string[]> {
  const sourceOf = (unit: string | undefined) => unit?.slice(0, unit.indexOf(' '));
  let start = 0;
  for (let end = 1; end <= units.length; end++) {
    if (end < units.length && (end - start < size || sourceOf(units[end]) === sourceOf(units[end - 1])))
      continue;
    yield units.slice(start, end);
    start = end;
  }
}

/** Which statements answer which, by the answer. */
export async function readAnswers(store: GraphStore): Promise<{ answer: string; claim: string }[]> {
  const rows = await reader(store)<{ answer: string; claim: string }>(cypher('read/all-answers'));
  return rows.sort((a, b) => (`${a.answer} ${a.claim}` < `${b.answer} ${b.claim}` ? -1 : 1));
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
