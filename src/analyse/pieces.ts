import { MAX_PIECES } from './batch.js';
import type { Span } from './lines.js';
import type { SentenceSpan } from './split.js';
import { MAX_WORD_PIECES, type Subwords } from './subword.js';

/** A sentence with its tokens, short enough for the model. */
export interface TokenisedSentence {
  kind: SentenceSpan['kind'];
  tokens: Span[];
}

const START_AND_END = 2;
const BUDGET = MAX_PIECES - START_AND_END;
/** Marks after which a sentence that is too long is cut, the best first. */
const CUTS = [/^[;.!?…]+$/, /^[:–—]$/, /^[,)]$/];

/** Cuts a sentence that the model cannot read at once into pieces, at a mark in their second half where there is one. */
export function fitToModel(
  text: string,
  sentence: TokenisedSentence,
  subwords: Subwords,
): TokenisedSentence[] {
  const { tokens } = sentence;
  if (tokens.length * MAX_WORD_PIECES <= BUDGET) return [sentence];
  const found: TokenisedSentence[] = [];
  let from = 0;
  let used = 0;
  for (let i = 0; i < tokens.length; i++) {
    const word = text.slice(tokens[i]!.start, tokens[i]!.end);
    const size = Math.max(subwords(word, false).length, subwords(word, true).length);
    if (used + size > BUDGET) {
      const to = cutBefore(text, tokens, from, i);
      found.push({ kind: 'sentence', tokens: tokens.slice(from, to) });
      from = to;
      i = to;
      used = 0;
      i--;
      continue;
    }
    used += size;
  }
  if (found.length === 0) return [sentence];
  found.push({ kind: 'sentence', tokens: tokens.slice(from) });
  return found;
}

/** Where to end a piece that begins at `from` and cannot hold the token `to`. */
function cutBefore(text: string, tokens: readonly Span[], from: number, to: number): number {
  const half = from + Math.ceil((to - from) / 2);
  for (const mark of CUTS)
    for (let i = to - 1; i >= half; i--)
      if (mark.test(text.slice(tokens[i]!.start, tokens[i]!.end))) return i + 1;
  return to;
}
