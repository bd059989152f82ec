import type { Factuality } from '../model/index.js';
import type { ActorBrief } from './answers.js';

/** A line of a small graph: an event, or whatever else stands between two actors. */
export interface SmallLink {
  /** Id of the event; for other relationships one of their own. */
  id: string;
  source: string;
  target: string;
  type: string;
  factuality: Factuality;
  reports: number;
}

/** A few actors and what is between them, with places: the graph of an article or of a query's result. */
export interface SmallGraph {
  actors: ActorBrief[];
  links: SmallLink[];
  x: number[];
  y: number[];
}
