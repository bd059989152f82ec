import type { Token } from '../../model/index.js';

/** Whether a token hangs, directly or not, from another. */
export function isBelow(tokens: readonly Token[], token: Token, above: Token): boolean {
  for (let at: Token | undefined = token; at; at = tokens[at.head]) if (at.i === above.i) return true;
  return false;
}

/** The tokens with other heads and relations for some; `changes` maps a token's index to what is new. */
export function reattached(
  tokens: readonly Token[],
  changes: ReadonlyMap<number, Pick<Token, 'head' | 'deprel'>>,
): Token[] {
  return tokens.map(token => ({ ...token, ...changes.get(token.i) }));
}
