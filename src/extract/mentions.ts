import type { Mention, Token } from '../model/index.js';
import type { Reading } from './reading.js';

const MODIFIERS = new Set(['adjective', 'possessive', 'compound']);

export const modifierMentions = (reading: Reading, token: Token): Mention[] =>
  reading.mentionsAt(token).filter(({ form }) => MODIFIERS.has(form));

/** Mentions that stand for the token itself, not for a part or an owner of it. */
export function headMentions(reading: Reading, token: Token): readonly Mention[] {
  const there = reading.mentionsAt(token).filter(({ form }) => !MODIFIERS.has(form));
  const exact = there.filter(({ head }) => head === token.i);
  if (exact.length > 0) return longest(exact);
  return longest(there.filter(({ from, to }) => spansPhrase(reading, token, from, to)));
}

const longest = (mentions: readonly Mention[]): readonly Mention[] => {
  const best = Math.max(...mentions.map(({ from, to }) => to - from));
  return mentions.filter(({ from, to }) => to - from === best).slice(0, 1);
};

/** Whether the token is the highest one of the span, so that the span is its phrase and not a part of it. */
function spansPhrase({ doc }: Reading, token: Token, from: number, to: number): boolean {
  const head = doc.head(token);
  return !head || head.i < from || head.i >= to;
}
