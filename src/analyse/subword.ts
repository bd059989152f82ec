const SPACE = '\u2581';
const SPECIAL = ['<s>', '<pad>', '</s>', '<unk>', '<mask>'];
export const START = 0;
export const PAD = 1;
export const END = 2;
const UNKNOWN = 3;
const MAX_WORD_CHARS = 200;
/** Of a word with more pieces the first 15 and the last are kept, as in training. */
export const MAX_WORD_PIECES = 16;
/** An unknown character costs this much more than the rarest piece. */
const UNKNOWN_PENALTY = 10;
const MAX_CACHED_WORDS = 200_000;
const CLINGS_LEFT = /^(?:[.,;:!?)\]}…%’”“»]+|'s|’s|n't|n’t|'re|’re|'ve|’ve|'ll|’ll|'d|’d|'m|’m)$/i;
const CLINGS_RIGHT = new Set('([{„«‚');

/** Pieces of the subword vocabulary with their log probabilities, and the characters that are rewritten first. */
export interface Pieces {
  pieces: readonly string[];
  scores: readonly number[];
  norm: Readonly<Record<string, string>>;
}

/** Gives the piece ids of a word; `isGlued` says that no space stands before it. */
export type Subwords = (word: string, isGlued: boolean) => readonly number[];

/** For each word of a sentence, whether it follows its predecessor without a space: guessed from the words alone, as in training. */
export function glued(words: readonly string[]): boolean[] {
  return words.map((word, i) => i > 0 && (CLINGS_LEFT.test(word) || CLINGS_RIGHT.has(words[i - 1]!)));
}

/**
 * A unigram subword tokeniser: the best segmentation of a word under the scores of its pieces
 * (Kudo 2018, https://arxiv.org/abs/1804.10959). Remembers the words that it has seen.
 */
export function subwordTokeniser({ pieces, scores, norm }: Pieces): Subwords {
  const ids = new Map<string, number>();
  let longest = 0;
  pieces.forEach((piece, i) => {
    if (piece !== '' && !SPECIAL.includes(piece)) ids.set(piece, i);
    longest = Math.max(longest, piece.length);
  });
  const unknownScore = scores.reduce((a, b) => Math.min(a, b), 0) - UNKNOWN_PENALTY;
  const normalisation = new Map(Object.entries(norm));
  const cache = new Map<string, readonly number[]>();

  const segment = (word: string, isGlued: boolean): number[] => {
    let text = isGlued ? '' : SPACE;
    for (const char of word) text += (normalisation.get(char) ?? char).replaceAll(' ', SPACE);
    const chars = Array.from(text).slice(0, MAX_WORD_CHARS);
    if (chars.length === 0) return [UNKNOWN];
    const best = new Float64Array(chars.length + 1).fill(-1e30);
    const pieceTo = new Int32Array(chars.length + 1).fill(UNKNOWN);
    const cameFrom = new Int32Array(chars.length + 1);
    best[0] = 0;
    for (let from = 0; from < chars.length; from++) {
      let piece = '';
      for (let to = from + 1; to <= Math.min(chars.length, from + longest); to++) {
        piece += chars[to - 1];
        const id = ids.get(piece);
        if (id !== undefined && best[from]! + scores[id]! > best[to]!) {
          best[to] = best[from]! + scores[id]!;
          pieceTo[to] = id;
          cameFrom[to] = from;
        }
      }
      if (best[from]! + unknownScore > best[from + 1]!) {
        best[from + 1] = best[from]! + unknownScore;
        pieceTo[from + 1] = UNKNOWN;
        cameFrom[from + 1] = from;
      }
    }
    const found: number[] = [];
    for (let to = chars.length; to > 0; to = cameFrom[to]!)
      if (pieceTo[to] !== UNKNOWN || found.at(-1) !== UNKNOWN) found.push(pieceTo[to]!);
    found.reverse();
    return found.length <= MAX_WORD_PIECES
      ? found
      : [...found.slice(0, MAX_WORD_PIECES - 1), found[found.length - 1]!];
  };

  return (word, isGlued) => {
    const key = isGlued ? `\u0001${word}` : word;
    let found = cache.get(key);
    if (!found) {
      found = segment(word, isGlued);
      if (cache.size >= MAX_CACHED_WORDS) cache.clear();
      cache.set(key, found);
    }
    return found;
  };
}
