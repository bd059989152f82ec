/** Parallel lines up to this number are drawn one by one, above it as a bundle with a count. */
export const FAN_MAX = 8;

/** How far the outermost of a fan bends at most, in chord lengths; many lines come close to it, few stay well below. */
const REACH = 3.5;
const STEP = 0.3;

/**
 * The bends of `n` parallel lines, evenly spread to both sides of the chord, the middle one straight where there is one.
 * The spread grows with `n` but levels off, after sigma's curvature for parallel edges.
 */
export function fanBends(n: number): number[] {
  const outermost = (n - 1) / 2;
  if (outermost === 0) return [0];
  const amplitude = REACH * (1 - Math.exp(-outermost / REACH)) * STEP;
  return Array.from({ length: n }, (_, i) => (amplitude * (i - outermost)) / outermost);
}

/** Sideways offsets in pixels that lay strips of the given widths side by side around the chord, `gap` apart. */
export function stripOffsets(widths: readonly number[], gap: number): number[] {
  const total = widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
  let at = -total / 2;
  return widths.map(width => {
    const centre = at + width / 2;
    at += width + gap;
    return centre;
  });
}

/** Where along its line each label of a fan stands, so that neighbours do not meet. */
export function labelPlaces(n: number): number[] {
  if (n < 3) return Array.from({ length: n }, () => 0.5);
  return Array.from({ length: n }, (_, i) => 0.5 + (i % 2 === 0 ? -0.1 : 0.1));
}
