import { actorRows, drawn, graph } from '../state/app.js';

/** The neighbour in view that lies most nearly in a direction of an actor; null when none does. */
export function neighbourAt(id: string, dx: number, dy: number): string | null {
  const answer = graph.value;
  const picture = drawn.value;
  const row = actorRows.value.get(id);
  if (!answer || !picture || row === undefined) return null;
  let best: { row: number; cost: number } | null = null;
  for (const { a, b } of picture.pairs) {
    if (a !== row && b !== row) continue;
    const other = a === row ? b : a;
    const [x, y] = [answer.x[other]! - answer.x[row]!, answer.y[other]! - answer.y[row]!];
    const length = Math.hypot(x, y) || 1;
    const along = (x * dx + y * dy) / length;
    if (along < 0.35) continue;
    const cost = length / along ** 2;
    if (!best || cost < best.cost) best = { row: other, cost };
  }
  return best ? answer.actors[best.row]!.id : null;
}
