import { curveBetween, distanceTo, type Point } from './bezier.js';
import type { Link } from './picture.js';
import type { Screen } from './projection.js';

/** Links closer than this to the pointer are hit. */
export const HIT_DISTANCE = 8;

/** Index of the link nearest to a point, −1 when none is within reach. Wide strips are hit anywhere on them. */
export function nearestLink(
  links: readonly Link[],
  { x, y, toScreen, size }: Pick<Screen, 'x' | 'y' | 'toScreen' | 'size'>,
  point: Point,
): number {
  let found = -1;
  let nearest = HIT_DISTANCE;
  for (let i = 0; i < links.length; i++) {
    const link = links[i]!;
    const { source, target } = link;
    if (isFar(link, x[source]!, y[source]!, x[target]!, y[target]!, point)) continue;
    const curve = curveBetween(toScreen(source), toScreen(target), link.bend, link.offset * size);
    const distance = distanceTo(curve, point) - Math.max(0, (link.width * size) / 2 - 1);
    if (distance >= nearest) continue;
    nearest = distance;
    found = i;
  }
  return found;
}

/** Whether a point is too far from the box around a link to be worth a closer look. */
function isFar(link: Link, x1: number, y1: number, x2: number, y2: number, point: Point): boolean {
  const swing = link.bend === 0 ? 0 : (Math.abs(link.bend) * Math.hypot(x2 - x1, y2 - y1)) / 2;
  const reach = HIT_DISTANCE + swing + Math.abs(link.offset) * 2 + link.width;
  return (
    point.x < Math.min(x1, x2) - reach ||
    point.x > Math.max(x1, x2) + reach ||
    point.y < Math.min(y1, y2) - reach ||
    point.y > Math.max(y1, y2) + reach
  );
}
