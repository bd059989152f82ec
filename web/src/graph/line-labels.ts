import { arcLengths, type Curve, type Point, pointAt, tAtLength } from './bezier.js';
import { Cells } from './cells.js';
import type { Box } from './labels.js';

/** A word that wants a place in its line. */
export interface LineLabelWish {
  curve: Curve;
  /** Width of the word in pixels. */
  width: number;
  /** Where along the line it would stand best, 0–1. */
  best: number;
  /** Placed whatever it covers. */
  forced: boolean;
}

const TRIES = [0, -0.1, 0.1, -0.2, 0.2, -0.28, 0.28];
const STRIDE = 9;
const CELL = 64;
/** Half the height of a word with its halo. */
const REACH = 7;
/** Touches that a word may have and still be read. */
const TOLERATED = 1;
/** Space that a word leaves to both ends of its line. */
const ENDS = 12;

/**
 * Finds for each word the place along its line where it touches no disc and no word placed before.
 *
 * @returns places along the lines, null for words that have none, and the boxes that the placed words take
 */
export function placeLineLabels(
  wishes: readonly LineLabelWish[],
  discs: readonly { x: number; y: number; r: number }[],
): { places: (number | null)[]; boxes: Box[] } {
  // what is in the way: discs, and points of words placed before, each with the distance to keep
  const obstacles = new Cells<Obstacle>(CELL);
  for (const disc of discs) addObstacle(obstacles, disc, disc.r + REACH);
  const boxes: Box[] = [];
  const places = wishes.map(({ curve, width, best, forced }) => {
    const lengths = arcLengths(curve, 40);
    const length = lengths[lengths.length - 1]!;
    if (width + 2 * ENDS > length) return null;
    const margin = (width / 2 + ENDS) / length;
    let found: { place: number; cost: number; points: Point[] } | null = null;
    for (const step of TRIES) {
      const place = Math.max(margin, Math.min(1 - margin, best + step));
      const points = samples(curve, lengths, place * length, width);
      const cost = points.filter(point => touches(point, obstacles)).length;
      if (found === null || cost < found.cost) found = { place, cost, points };
      if (cost === 0) break;
    }
    if (!found || (found.cost > TOLERATED && !forced)) return null;
    for (const point of found.points) addObstacle(obstacles, point, 2 * REACH);
    boxes.push(...found.points.map(boxAround));
    return found.place;
  });
  return { places, boxes };
}

function samples(curve: Curve, lengths: Float64Array, middle: number, width: number): Point[] {
  const count = Math.max(2, Math.ceil(width / STRIDE));
  return Array.from({ length: count + 1 }, (_, i) =>
    pointAt(curve, tAtLength(lengths, middle - width / 2 + (width * i) / count)),
  );
}

interface Obstacle extends Point {
  keep: number;
}

function addObstacle(obstacles: Cells<Obstacle>, { x, y }: Point, keep: number): void {
  obstacles.add(x - keep, y - keep, x + keep, y + keep, { x, y, keep });
}

function touches({ x, y }: Point, obstacles: Cells<Obstacle>): boolean {
  return obstacles.some(x, y, x, y, other => Math.hypot(other.x - x, other.y - y) < other.keep);
}

function boxAround({ x, y }: Point): Box {
  return { left: x - STRIDE / 2, right: x + STRIDE / 2, top: y - REACH, bottom: y + REACH };
}
