import type { ActorKind, Factuality } from '../model/index.js';

/** An actor of a slice with its weight in the whole graph, so that what is not shown can be told. */
export interface SliceActor {
  id: string;
  name: string;
  kind: ActorKind;
  /** Events of the whole graph in which it is an end. */
  events: number;
  /** Actors of the whole graph with which it shares an event. */
  neighbours: number;
}

/** A thing that filters refer to by id and show by name: an outlet, a speaker. */
export interface Named {
  id: string;
  name: string;
}

/** How far people have judged the statements of an event. */
export const REVIEW_STATES = ['auto', 'confirmed', 'edited', 'rejected'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * Events by column, one row an event, strongest first. Numbers in `source`, `target`, `type`, `outlets` and `speakers`
 * point into the tables of the slice.
 */
export interface SliceEvents {
  id: string[];
  source: number[];
  target: number[];
  type: number[];
  factuality: Factuality[];
  /** Partial ISO date, null when unknown. */
  date: (string | null)[];
  /** Statements that report it. */
  reports: number[];
  /** Independent articles among them. */
  articles: number[];
  /** Probability of being right, 0–1: that of its best statement. */
  score: number[];
  status: ReviewState[];
  outlets: number[][];
  /** Row 0 of the table stands for »told by the outlet itself«. */
  speakers: number[][];
}

/** The part of the graph that a view draws. */
export interface Slice {
  actors: SliceActor[];
  types: string[];
  outlets: Named[];
  speakers: Named[];
  events: SliceEvents;
  /** Events in the whole graph; more than there are rows when the slice was narrowed or cut. */
  matching: number;
}

/** A slice without rows. */
export function emptySlice(): Slice {
  return {
    actors: [],
    types: [],
    outlets: [],
    speakers: [{ id: '', name: '' }],
    events: {
      id: [],
      source: [],
      target: [],
      type: [],
      factuality: [],
      date: [],
      reports: [],
      articles: [],
      score: [],
      status: [],
      outlets: [],
      speakers: [],
    },
    matching: 0,
  };
}
