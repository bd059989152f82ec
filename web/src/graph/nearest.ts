import { curveBetween, distanceTo, type Point } from './bezier.js';
import type { Link } from './picture.js';

/** Links closer than this to the pointer are hit. */
export const HIT_DISTANCE = 8;

/** Where a link's ends are on the screen. */
export type EndsOf = (link: Link) => { from: Point; to: Point };

/** Index of the link nearest to a point, −1 when none is within reach. Wide strips are hit anywhere on them. */
export function nearestLink(links: readonly Link[], endsOf: EndsOf, point: Point, size: number): number {
  let found = -1;
  let nearest = HIT_DISTANCE;
  for (let i = 0; i < links.length; i++) {
    const link = links[i]!;
    const { from, to } = endsOf(link);
    if (outside(from, to, link, point)) continue;
    const curve = curveBetween(from, to, link.bend, link.offset * size);
    const distance = distanceTo(curve, point) - Math.max(0, (link.width * size) / 2 - 1);
    if (distance >= nearest) continue;
    nearest = distance;
    found = i;
  }
  return found;
}

/** Whether a point is too far from the box around a link to be worth a closer look. */
function outside(from: Point, to: Point, link: Link, point: Point): boolean {
  const length = Math.abs(link.bend) > 0 ? Math.hypot(to.x - from.x, to.y - from.y) : 0;
  const reach = HIT_DISTANCE + (Math.abs(link.bend) * length) / 2 + Math.abs(link.offset) * 2 + link.width;
  return (
    point.x < Math.min(from.x, to.x) - reach ||
    point.x > Math.max(from.x, to.x) + reach ||
    point.y < Math.min(from.y, to.y) - reach ||
    point.y > Math.max(from.y, to.y) + reach
  );
}
