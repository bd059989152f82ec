/** Anything with a place on the map. */
interface Point {
  x: number;
  y: number;
}

const ROUNDS = 60;
/** Above this number overlaps are left: names are drawn only where they fit. */
const MOST_POINTS = 1500;

/**
 * Pushes points apart until no two stand in the same box of `room`, or the rounds are used up. Points keep their order
 * from left to right and from top to bottom as far as that is possible.
 */
export function separate<T extends Point>(
  points: readonly T[],
  room: { width: number; height: number },
): T[] {
  const moved = points.map(point => ({ ...point }));
  if (moved.length > MOST_POINTS) return moved;
  for (let round = 0; round < ROUNDS; round++) {
    let overlaps = 0;
    const order = moved.map((_, n) => n).sort((a, b) => moved[a]!.x - moved[b]!.x || a - b);
    for (let i = 0; i < order.length; i++) {
      const a = moved[order[i]!]!;
      for (let k = i + 1; k < order.length; k++) {
        const b = moved[order[k]!]!;
        const dx = b.x - a.x;
        if (dx >= room.width) break;
        const dy = b.y - a.y;
        if (Math.abs(dy) >= room.height) continue;
        overlaps++;
        const pushX = (room.width - dx) / room.width;
        const pushY = (room.height - Math.abs(dy)) / room.height;
        if (pushY <= pushX) {
          const by = ((room.height - Math.abs(dy)) / 2) * 0.6 * (dy < 0 ? -1 : 1);
          a.y -= by;
          b.y += by;
        } else {
          const by = ((room.width - dx) / 2) * 0.6;
          a.x -= by;
          b.x += by;
        }
      }
    }
    if (overlaps === 0) break;
  }
  return moved;
}
