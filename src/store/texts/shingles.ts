import { fold } from '../../model/index.js';

const WORDS_A_SHINGLE = 4;

/**
 * The hashed runs of four words of a text, case, accents and punctuation aside; a shorter text is one run.
 *
 * A. Broder: On the resemblance and containment of documents. SEQUENCES 1997.
 */
export function shingles(text: string): Set<number> {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = Math.max(1, words.length - WORDS_A_SHINGLE + 1);
  return new Set(
    Array.from({ length: runs }, (_, i) => fnv1a(words.slice(i, i + WORDS_A_SHINGLE).join(' '))),
  );
}

/** The part of the smaller set that is in the other, 0–1: high for a text that was cut, too. */
export function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / small.size;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
