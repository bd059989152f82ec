/** A point or vector of the screen, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A link on the screen: a quadratic Bézier curve, straight when its middle lies on the chord. */
export interface Curve {
  from: Point;
  control: Point;
  to: Point;
}

/**
 * The curve between two points that leaves the chord sideways: its control point lies `bend` chord lengths to the left
 * of the way from `from` to `to` (in screen coordinates, where y runs down), the whole of it `offset` pixels to that side.
 */
export function curveBetween(from: Point, to: Point, bend: number, offset = 0): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [dy / length, -dx / length];
  const shift = (point: Point, by: number) => ({ x: point.x + nx * by, y: point.y + ny * by });
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { from: shift(from, offset), control: shift(middle, offset + bend * length), to: shift(to, offset) };
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * from.x + 2 * s * t * control.x + t * t * to.x,
    y: s * s * from.y + 2 * s * t * control.y + t * t * to.y,
  };
}

/** Direction of the curve at `t`, not normalised. */
export function tangentAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  return {
    x: 2 * (s * (control.x - from.x) + t * (to.x - control.x)),
    y: 2 * (s * (control.y - from.y) + t * (to.y - control.y)),
  };
}

const BISECTIONS = 12;

/** Where the curve leaves a circle of radius `r` around its start (or, with `end`, enters the one around its end). */
export function leaves(curve: Curve, r: number, end: boolean): number {
  const centre = end ? curve.to : curve.from;
  let [inside, outside] = end ? [1, 0.5] : [0, 0.5];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (inside + outside) / 2;
    const point = pointAt(curve, middle);
    if (Math.hypot(point.x - centre.x, point.y - centre.y) < r) inside = middle;
    else outside = middle;
  }
  return (inside + outside) / 2;
}

const SAMPLES = 16;

/** Distance of a point to the curve, by sampling it. */
export function distanceTo(curve: Curve, point: Point): number {
  let nearest = Number.POSITIVE_INFINITY;
  let before = curve.from;
  for (let i = 1; i <= SAMPLES; i++) {
    const here = pointAt(curve, i / SAMPLES);
    nearest = Math.min(nearest, distanceToSegment(point, before, here));
    before = here;
  }
  return nearest;
}

function distanceToSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const t =
    square === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / square));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** Lengths along the curve at equal steps of `t`; the last is the length of the whole. */
export function arcLengths(curve: Curve, steps: number): Float64Array {
  const lengths = new Float64Array(steps + 1);
  let before = curve.from;
  for (let i = 1; i <= steps; i++) {
    const here = pointAt(curve, i / steps);
    lengths[i] = lengths[i - 1]! + Math.hypot(here.x - before.x, here.y - before.y);
    before = here;
  }
  return lengths;
}

/** The `t` at which the curve has a length, by the table of `arcLengths`. */
export function tAtLength(lengths: Float64Array, length: number): number {
  const steps = lengths.length - 1;
  if (length <= 0) return 0;
  for (let i = 1; i <= steps; i++) {
    if (lengths[i]! < length) continue;
    const part = (length - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]! || 1);
    return (i - 1 + part) / steps;
  }
  return 1;
}
