import type { Quote, Token } from '../model/index.js';

/** Marks that may close each opening mark; those that are their own partner close themselves. */
const PARTNERS: ReadonlyMap<string, string> = new Map([
  ['„', '“”"'],
  ['“', '”"“'],
  ['»', '«'],
  ['«', '»'],
  ['"', '"'],
  ['``', "''"],
  ["''", "''"],
  ['‚', '‘’'],
  ['‘', '’'],
  ['›', '‹'],
  ['‹', '›'],
]);
/** A quote that is still open after so many tokens was never meant as one. */
const MAX_QUOTE_TOKENS = 600;
/** Quotes in quotes beyond this depth are stray marks. */
const MAX_DEPTH = 8;

/**
 * Quoted speech with its marks, in text order; it may run over several sentences and may hold other quotes.
 * A mark without a partner opens nothing.
 */
export function findQuotes(tokens: readonly Token[]): Quote[] {
  const found: Quote[] = [];
  const open: { mark: string; from: number }[] = [];
  tokens.forEach((token, i) => {
    while (open.length > MAX_DEPTH || (open[0] && i - open[0].from > MAX_QUOTE_TOKENS)) open.shift();
    const closes = open.findLastIndex(({ mark }) => PARTNERS.get(mark)!.includes(token.text));
    if (closes >= 0 && mayClose(tokens, i, open[closes]!.mark)) {
      const { from } = open[closes]!;
      open.length = closes;
      found.push({ from, to: i + 1, start: tokens[from]!.start, end: token.end });
    } else if (PARTNERS.has(token.text)) open.push({ mark: token.text, from: i });
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A straight or ambiguous mark that a word follows directly opens rather than closes. */
function mayClose(tokens: readonly Token[], i: number, opener: string): boolean {
  const [before, mark, after] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (opener !== mark.text) return true;
  const touchesNext = after !== undefined && after.start === mark.end && /^[\p{L}\p{N}]/u.test(after.text);
  return !touchesNext || before.end === mark.start;
}
