const MOST = 2.4;

/** Horizontal places drawn out so that they fill a box of this shape (its width by its height) better; never squeezed. */
export function stretchedTo(shape: number, x: readonly number[], y: readonly number[]): number[] {
  const factor = Math.min(MOST, (shape * span(y)) / (span(x) || 1));
  return factor > 1 ? x.map(value => value * factor) : [...x];
}

function span(values: readonly number[]): number {
  return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);
}
