import type { EventRow } from '../../../src/query/answers.js';
import { type Day, daySpan } from '../../../src/query/days.js';

/** Which way an event goes in a ledger of two actors. */
export type Lane = 'up' | 'down' | 'both';

/** An event on the lanes of a pair: a stem with a head, and its word beside it where there is room. */
export interface Stem {
  event: EventRow;
  lane: Lane;
  day: Day;
  x: number;
  /** Distance of the head from the axis. */
  length: number;
  /** Where its word stands, null when there is no room for it. */
  label: { x: number; y: number; anchor: 'start' | 'end' } | null;
}

const SHORTEST = 22;
const LINE = 17;
const CHARACTER = 6.9;

/** The lane of an event in the ledger of `a` and another. */
export function laneOf(event: EventRow, a: string, isMutual: (type: string) => boolean): Lane {
  if (isMutual(event.type)) return 'both';
  return event.source.id === a ? 'up' : 'down';
}

/**
 * Lays dated events on an axis of a width: stems as long as their reports are many, words beside their heads, moved
 * along the stem or to its other side so that none covers another.
 */
export function layStems(
  events: readonly EventRow[],
  laneFor: (event: EventRow) => Lane,
  axis: { first: Day; end: Day; width: number; height: number },
  wordOf: (event: EventRow) => string,
): Stem[] {
  const most = Math.max(1, ...events.map(event => event.reports));
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const stems = events.flatMap(event => {
    const span = event.date ? daySpan(event.date) : null;
    if (!span) return [];
    const lane = laneFor(event);
    const middle = (span.first + span.last + 1) / 2;
    const x = ((middle - axis.first) / (axis.end - axis.first)) * axis.width;
    const room = lane === 'both' ? axis.height * 0.32 : axis.height - 14;
    const length = SHORTEST + (room - SHORTEST) * Math.sqrt(event.reports / most);
    return [{ event, lane, day: span.first, x, length, label: null as Stem['label'] }];
  });
  spread(stems);
  stems.sort((a, b) => b.event.reports - a.event.reports || a.x - b.x);
  for (const stem of stems) taken.push(boxOfStem(stem));
  for (const stem of stems) {
    const width = wordOf(stem.event).length * CHARACTER + 14;
    const tries = placesFor(stem);
    for (const { right, y } of tries) {
      const inLane = y < 0 ? y < -6 && y > -axis.height + 4 : y > 14 && y < axis.height - 2;
      const left = right ? stem.x + 6 : stem.x - 6 - width;
      const box = { left, right: left + width, top: y - 11, bottom: y + 4 };
      if (!inLane || box.left < -8 || box.right > axis.width + 8) continue;
      const own = boxOfStem(stem);
      if (taken.some(other => !sameBox(other, own) && overlaps(other, box))) continue;
      taken.push(box);
      stem.label = { x: right ? stem.x + 7 : stem.x - 7, y, anchor: right ? 'start' : 'end' };
      break;
    }
  }
  return stems.sort((a, b) => a.x - b.x);
}

/** Stems of one place stand side by side, so that each can be seen and hit. */
function spread(stems: { x: number }[]): void {
  const places = new Map<number, { x: number }[]>();
  for (const stem of stems) {
    const key = Math.round(stem.x / SIDE);
    const group = places.get(key);
    if (group) group.push(stem);
    else places.set(key, [stem]);
  }
  for (const group of places.values())
    group.forEach((stem, n) => {
      stem.x += (n - (group.length - 1) / 2) * SIDE;
    });
}
const SIDE = 12;

/** Where a word may stand, best first: beside the head, then further along the stem, on either side. */
function placesFor({ lane, length }: Pick<Stem, 'lane' | 'length'>): { right: boolean; y: number }[] {
  const signs = lane === 'both' ? [-1, 1] : [lane === 'down' ? 1 : -1];
  return [0, 1, -1, 2, -2, 3, -3].flatMap(step =>
    signs.flatMap(sign => [true, false].map(right => ({ right, y: sign * (length - 6) + step * LINE }))),
  );
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOfStem({ lane, x, length }: Pick<Stem, 'lane' | 'x' | 'length'>): Box {
  const top = lane === 'down' ? 0 : -length;
  const bottom = lane === 'up' ? 0 : length;
  return { left: x - 3, right: x + 3, top, bottom };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function sameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.top === b.top && a.bottom === b.bottom;
}
