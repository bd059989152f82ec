import type { Slice } from './slice.js';

/** A slice with the place of each actor on the map, by row; what the page draws. */
export interface GraphAnswer extends Slice {
  x: number[];
  y: number[];
  /** Changes whenever the graph does. */
  stamp: string;
}
