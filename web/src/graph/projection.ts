import type { Point } from './bezier.js';
import type { Places } from './pack.js';

/** How graph coordinates become pixels: screen = graph · scale + shift, y turned round. */
export interface Projection {
  scale: readonly [number, number];
  shift: readonly [number, number];
  /** Factor of sizes at this zoom and on this screen. */
  size: number;
  width: number;
  height: number;
}

/** Where all actors are on the screen, worked out once for a frame. */
export interface Screen extends Projection {
  x: Float64Array;
  y: Float64Array;
  toScreen(row: number): Point;
}

/** Puts every actor on the screen. */
export function project(projection: Projection, places: Places): Screen {
  const { scale, shift } = projection;
  const count = places.x.length;
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    x[row] = places.x[row]! * scale[0] + shift[0];
    y[row] = places.y[row]! * scale[1] + shift[1];
  }
  return { ...projection, x, y, toScreen: row => ({ x: x[row]!, y: y[row]! }) };
}

/** Whether two projections put everything in the same place. */
export function sameProjection(a: Projection, b: Projection): boolean {
  return (
    a.scale[0] === b.scale[0] &&
    a.scale[1] === b.scale[1] &&
    a.shift[0] === b.shift[0] &&
    a.shift[1] === b.shift[1] &&
    a.size === b.size &&
    a.width === b.width &&
    a.height === b.height
  );
}
