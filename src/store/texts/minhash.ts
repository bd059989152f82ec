/** Bands of a signature; two texts that share one are compared in full. */
export const BANDS = 8;

/** Rows a band: with 8 bands of 2, texts that have half of their shingles in common are compared in 9 of 10 cases. */
const ROWS = 2;

const MULTIPLIERS = Array.from({ length: BANDS * ROWS }, (_, i) => mix(i + 1) | 1);
const OFFSETS = Array.from({ length: BANDS * ROWS }, (_, i) => mix(i + 101));

/**
 * The bands of a set's MinHash signature. The more two sets overlap, the likelier is a band at the same place with
 * the same value.
 *
 * P. Indyk, R. Motwani: Approximate nearest neighbors. STOC 1998 (locality-sensitive hashing by bands).
 */
export function bands(shingles: ReadonlySet<number>): number[] {
  const least = new Array<number>(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let i = 0; i < least.length; i++) {
      const hash = mix(Math.imul(shingle, MULTIPLIERS[i]!) + OFFSETS[i]!);
      if (hash < least[i]!) least[i] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    let value = band;
    for (let row = 0; row < ROWS; row++) value = mix(value ^ least[band * ROWS + row]!);
    return value;
  });
}

/** Spreads 32 bits (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
