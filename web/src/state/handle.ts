import type { Point } from '../graph/bezier.js';
import { stage } from '../views/map.js';
import { actorRows, drawn, eventRows, view } from './app.js';
import { type Interaction, timeInteraction } from './time-interaction.js';
import { formatView } from './view.js';

/** The point, or null while the map has not been drawn in its present size. */
const settled = (point: Point | null): Point | null =>
  point && Number.isFinite(point.x) && Number.isFinite(point.y) ? point : null;

/** Where things are on the map, for scripts that drive the page: the map is a picture and has no elements to find. */
const handle = {
  /** Pixels from the map's corner to an actor, an event or the bundle of one; null when it is not drawn. */
  locate(what: { actor: string } | { event: string }): Point | null {
    const map = stage.value;
    const picture = drawn.value;
    if (!map || !picture) return null;
    if ('actor' in what) {
      const row = actorRows.value.get(what.actor);
      return row === undefined || picture.shown[row] === 0 ? null : settled(map.pointOfActor(row));
    }
    const row = eventRows.value.get(what.event);
    const pair = picture.pairs.findIndex(candidate => row !== undefined && candidate.events.includes(row));
    const index = picture.links.findIndex(link =>
      link.event >= 0 ? link.event === row : link.pair === pair,
    );
    return settled(map.pointOnLink(index));
  },
  /** Address of the view. */
  address: () => formatView(view.value),
  /** Milliseconds that some steps of an interaction take, from the change to the end of its frame's drawing. */
  time: (what: Interaction) => timeInteraction(what),
  /** How much is drawn. */
  drawn: () => ({
    actors: drawn.value?.actors ?? 0,
    events: drawn.value?.events ?? 0,
    links: drawn.value?.links.length ?? 0,
  }),
};

export type ActantHandle = typeof handle;

/** Makes the handle known as `actant` to scripts on the page. */
export function exposeHandle(): void {
  Object.assign(globalThis, { actant: handle });
}
