/** Line width in pixels by statements that report the event: 1 → 1.3, 4 → 2, 16 → 3.4. */
export function linkWidth(reports: number): number {
  return 0.6 + 0.7 * Math.sqrt(reports);
}

/** Radius of an actor in pixels by its events in view; `scale` makes room where there are many actors. */
export function nodeRadius(events: number, scale = 1): number {
  return Math.max(SMALLEST, (3.6 + 1.45 * Math.sqrt(Math.min(events, MOST_EVENTS))) * scale);
}
/** Shapes are no longer told apart below. */
const SMALLEST = 2.6;
/** Above this number an actor does not grow: it would cover its neighbours. */
const MOST_EVENTS = 120;

/** How much smaller actors are drawn when there are many. @example crowdScale(40) // 1 */
export function crowdScale(actors: number): number {
  return Math.min(1, Math.max(0.42, Math.sqrt(COMFORTABLE / Math.max(1, actors))));
}
/** Actors up to this number have room on a map. */
const COMFORTABLE = 110;

/** Width of one strip of a bundle by its events. */
export function stripWidth(events: number): number {
  return Math.min(WIDEST_STRIP, 1 + 0.75 * events);
}
const WIDEST_STRIP = 12;
