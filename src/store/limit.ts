import { tokenise } from './lex.js';

const OPENING = new Set(['(', '[', '{']);
const CLOSING = new Set([')', ']', '}']);

/**
 * Adds `LIMIT` to a query that ends in a `RETURN` without one, so that the engine does not make rows that nobody takes.
 * A query for which that could change more than the number of rows is left as it is.
 *
 * @example withLimit('MATCH (n) RETURN n', 10) // 'MATCH (n) RETURN n\nLIMIT 10'
 */
export function withLimit(cypher: string, rows: number): string {
  let depth = 0;
  let limitable = false;
  for (const { kind, text } of tokenise(cypher)) {
    if (OPENING.has(text)) depth += 1;
    if (CLOSING.has(text)) depth -= 1;
    if (depth > 0 || kind !== 'word') continue;
    const word = text.toUpperCase();
    if (word === 'RETURN') limitable = true;
    if (word === 'LIMIT') limitable = false;
    if (word === 'UNION' || word === 'EXPLAIN' || word === 'PROFILE') return cypher;
  }
  return limitable ? `${cypher}\nLIMIT ${rows}` : cypher;
}
