import { InputError } from '../model/index.js';
import { type LexToken, tokenise } from './lex.js';

// biome-ignore format: a table
const FORBIDDEN = new Set([
  'ALTER', 'BEGIN', 'COMMIT', 'COPY', 'CREATE', 'DEALLOCATE', 'DELETE', 'DENY', 'DETACH', 'DROP', 'ENABLE',
  'EXPORT', 'FOREACH', 'GRANT', 'IMPORT', 'INSERT', 'LOAD', 'MERGE', 'REMOVE', 'RENAME', 'REVOKE', 'ROLLBACK',
  'SESSION', 'SET', 'TERMINATE', 'USE',
]);

/** Procedures that read the graph and nothing else, by the beginning of their names. */
// biome-ignore format: a table
const HARMLESS = [
  'db.labels', 'db.relationshiptypes', 'db.propertykeys', 'db.schema.', 'db.index.fulltext.query',
  'db.index.vector.query', 'grafeo.',
];

/**
 * Refuses a query that could do more than read the graph. The engines' own read-only modes are not enough: Neo4j's
 * lets `LOAD CSV` read files and addresses, and the embedded engine has none for Cypher.
 *
 * @throws InputError that names the clause.
 * @example assertReadOnly('MATCH (n) SET n.seen = true') // InputError: queries may only read the graph: SET …
 */
export function assertReadOnly(cypher: string): void {
  const tokens = tokenise(cypher);
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== 'word' || isName(tokens, i)) continue;
    const word = token.text.toUpperCase();
    if (FORBIDDEN.has(word)) refuse(word, token.text);
    if (word === 'CALL') assertHarmless(tokens, i + 1);
  }
}

/** Whether the word at `i` can only be the name of a label, property, parameter, map key or column. */
function isName(tokens: readonly LexToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i + 1]?.text === ':') return true;
  if (before?.text === '.') return tokens[i - 2]?.kind !== 'number';
  return [':', '|', '&', '!', '$'].includes(before?.text ?? '') || before?.text.toUpperCase() === 'AS';
}

/** A subquery, or a procedure of the list. */
function assertHarmless(tokens: readonly LexToken[], from: number): void {
  if (['{', '('].includes(tokens[from]?.text ?? '')) return;
  let name = '';
  for (let i = from; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    const goesOn = text === '.' ? name !== '' : name === '' || name.endsWith('.');
    if (!goesOn || (kind !== 'word' && kind !== 'quoted' && text !== '.')) break;
    name += text.replaceAll('`', '');
  }
  if (!HARMLESS.some(known => name.toLowerCase().startsWith(known))) refuse(`CALL ${name}`, name);
}

function refuse(clause: string, text: string): never {
  throw new InputError(
    `queries may only read the graph: ${clause} is not allowed (as a name, write it \`${text}\`)`,
  );
}

/** People end statements with a semicolon; drivers do not take one. */
export function withoutSemicolon(cypher: string): string {
  return cypher.replace(/;\s*$/, '');
}
