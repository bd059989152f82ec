import type { Tie } from './layout.js';

const ROUNDS = 40;
/** Above this number lines run over nodes whatever one does. */
const MOST_POINTS = 160;

/**
 * Moves points off the lines of others: a line that runs through a third actor looks like two lines that end there.
 *
 * @param clearance how far a point should stay away from a line that is not its own
 */
export function clearLines<T extends { row: number; x: number; y: number }>(
  points: readonly T[],
  ties: readonly Tie[],
  clearance: number,
): T[] {
  const moved = points.map(point => ({ ...point }));
  if (moved.length > MOST_POINTS) return moved;
  const byRow = new Map(moved.map(point => [point.row, point]));
  for (let round = 0; round < ROUNDS; round++) {
    let touched = false;
    for (const { a, b } of ties) {
      const [from, to] = [byRow.get(a), byRow.get(b)];
      if (!from || !to) continue;
      for (const point of moved) {
        if (point.row === a || point.row === b) continue;
        const push = pushOff(point, from, to, clearance);
        if (!push) continue;
        touched = true;
        point.x += push.x * 0.5;
        point.y += push.y * 0.5;
        for (const end of [from, to]) {
          end.x -= push.x * 0.15;
          end.y -= push.y * 0.15;
        }
      }
    }
    if (!touched) break;
  }
  return moved;
}

interface Vector {
  x: number;
  y: number;
}

/** The way off a line for a point that is too near to it, null when it is not. */
function pushOff(point: Vector, from: Vector, to: Vector, clearance: number): Vector | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  if (square === 0) return null;
  const t = ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
  if (t <= 0.04 || t >= 0.96) return null;
  const [ox, oy] = [point.x - from.x - t * dx, point.y - from.y - t * dy];
  const distance = Math.hypot(ox, oy);
  if (distance >= clearance) return null;
  const length = Math.sqrt(square);
  const [nx, ny] = distance > 0.01 ? [ox / distance, oy / distance] : [-dy / length, dx / length];
  return { x: nx * (clearance - distance), y: ny * (clearance - distance) };
}
