import type { ActorKind, Attribution, Factuality, RelationType, Review } from '../model/index.js';
import type { ReviewState } from './slice.js';
import type { SmallGraph } from './small-graph.js';

// What named queries answer: plain data, the same for the server, the page and the command line.

export interface ActorBrief {
  id: string;
  name: string;
  kind: ActorKind;
}

/** An event in a list, with one sentence that tells it. */
export interface EventRow {
  id: string;
  type: string;
  source: ActorBrief;
  target: ActorBrief;
  date: string | null;
  factuality: Factuality;
  reports: number;
  articles: number;
  outlets: number;
  score: number;
  status: ReviewState;
  /** The sentence of its best statement, and where the words that carry the act stand in it. */
  quote: string;
  cue: { start: number; end: number }[];
  outlet: string;
  /** Id, headline, date and address of the article. */
  article: string;
  title: string;
  publishedAt: string | null;
  url: string;
}

export const SPAN_ROLES = ['source', 'cue', 'target', 'speaker', 'date'] as const;
export type SpanRole = (typeof SPAN_ROLES)[number];

/** Words with a role; offsets count into the article's text. */
export interface Span {
  role: SpanRole;
  start: number;
  end: number;
}

export interface ArticleBrief {
  id: string;
  title: string;
  url: string;
  publishedAt: string | null;
  outlet: string;
  agency: string;
}

/** A sentence with its place in its article's text. */
export interface SentenceText {
  n: number;
  start: number;
  end: number;
  text: string;
}

/** One statement with all that proves it. */
export interface EvidenceStatement {
  id: string;
  event: string;
  type: string;
  source: ActorBrief;
  target: ActorBrief;
  speaker: ActorBrief | null;
  factuality: Factuality;
  attribution: Attribution;
  explicit: boolean;
  date: string | null;
  datePrecision: string;
  dateSource: string | null;
  score: number;
  status: ReviewState;
  frame: string;
  /** How each end was resolved to its actor, e.g. `pronoun-subject`. */
  resolvers: { source: string; target: string };
  /** The sentence with the cue. */
  sentence: SentenceText;
  /** Sentences of the article that hold a mention outside of it. */
  context: SentenceText[];
  spans: Span[];
  /** `copy` is the same for articles with nearly the same text. */
  article: ArticleBrief & { copy: string };
  reviews: Review[];
}

/** An event with everything that reports it, most certain first. */
export interface Evidence {
  id: string;
  type: string;
  source: ActorBrief;
  target: ActorBrief;
  date: string | null;
  factuality: Factuality;
  /** Statements, independent articles and outlets. */
  reports: number;
  articles: number;
  outlets: number;
  score: number;
  status: ReviewState;
  statements: EvidenceStatement[];
}

/** An event as the page asks for it, with what answers it and what it answers. */
export interface EvidenceWithAnswers extends Evidence {
  answeredBy: EventRow[];
  answers: EventRow[];
}

/** An actor found by name; `matched` is the name or alias that did it. */
export interface ActorHit extends ActorBrief {
  aliases: string[];
  matched: string;
  events: number;
}

/** How often an actor stands at one end of a type. */
export interface TypeCount {
  type: string;
  /** Events in which it acts, in which it is acted upon; mutual ones count as acting. */
  out: number;
  in: number;
}

export interface NeighbourRow extends ActorBrief {
  events: number;
  out: number;
  in: number;
  types: string[];
}

export interface ActorAnswer extends ActorBrief {
  aliases: string[];
  wikidata: string | null;
  description: string | null;
  events: number;
  types: TypeCount[];
  neighbours: NeighbourRow[];
  /** Actors that were merged into this one. */
  merged: ActorBrief[];
}

/** An actor that may be the same as another, with what speaks for it. */
export interface SameSuggestion extends ActorBrief {
  /** Probability that they are one, 0–1. */
  score: number;
  evidence: string[];
}

export interface ArticleRow extends ArticleBrief {
  lang: string | null;
  sentences: number;
  statements: number;
}

export interface ArticleList {
  articles: ArticleRow[];
  total: number;
}

export interface ArticleAnswer extends ArticleBrief {
  lang: string | null;
  license: string;
  text: string;
  sentences: SentenceText[];
  statements: EvidenceStatement[];
}

/** An article as the page asks for it, with its own small map. */
export type ArticleWithGraph = ArticleAnswer & { graph: SmallGraph };

/** What passed between two actors, newest first. */
export interface PairAnswer {
  a: ActorBrief;
  b: ActorBrief;
  events: EventRow[];
}

/** A way from one actor to another over events, each with its sentence. */
export interface PathAnswer {
  from: ActorBrief;
  to: ActorBrief;
  /** Shortest first; empty when there is none within `longest` steps. */
  paths: { actors: ActorBrief[]; events: EventRow[] }[];
  longest: number;
}

export interface Summary {
  store: { name: string; kind: 'embedded' | 'neo4j' };
  counts: { articles: number; sentences: number; statements: number; events: number; actors: number };
  types: RelationType[];
  /** What this server can do beyond reading. */
  can: { ingest: boolean; review: boolean; merge: boolean };
  version: string;
  /** Changes whenever the graph does. */
  stamp: string;
}

export interface QueryAnswer {
  columns: string[];
  rows: Record<string, unknown>[];
  truncated: boolean;
  maxRows: number;
  ms: number;
  /** The actors in the result and what is between them; null when there are none. */
  graph: SmallGraph | null;
}

/** What the graph holds, for completion. */
export interface SchemaAnswer {
  labels: { name: string; count: number }[];
  types: { name: string; count: number }[];
  properties: Record<string, string[]>;
}
