/** What the editor tells apart. */
export type CypherToken =
  | 'comment'
  | 'string'
  | 'keyword'
  | 'number'
  | 'label'
  | 'relation'
  | 'parameter'
  | null;

const KEYWORDS = new Set(
  `all and any as asc ascending by call case contains count desc descending distinct else end ends exists false in is
  limit match none not null optional or order return shortestpath allshortestpaths single skip starts then true union
  unwind when where with xor yield`
    .split(/\s+/)
    .map(word => word.toUpperCase()),
);

/** State that is carried from one token to the next. */
export interface TokenState {
  /** Inside a comment of several lines. */
  comment: boolean;
  /** Inside `[…]` of a relationship, where names after a colon are types. */
  brackets: number;
  /** The next word is a label or a type. */
  named: boolean;
}

/** What a token is read from: CodeMirror's stream, as far as it is used. */
export interface Stream {
  eatSpace(): boolean;
  match(pattern: RegExp): RegExpMatchArray | boolean | null;
  // biome-ignore lint/suspicious/noConfusingVoidType: that is how CodeMirror types it
  next(): string | undefined | void;
  skipToEnd(): void;
}

/** Reads one token of Cypher. */
export function readToken(stream: Stream, state: TokenState): CypherToken {
  if (state.comment) {
    if (stream.match(/^.*?\*\//)) state.comment = false;
    else stream.skipToEnd();
    return 'comment';
  }
  if (stream.eatSpace()) return null;
  if (stream.match(/^\/\/.*/)) return 'comment';
  if (stream.match(/^\/\*/)) {
    state.comment = true;
    return 'comment';
  }
  if (stream.match(/^"(?:\\.|[^"\\])*"?|^'(?:\\.|[^'\\])*'?/)) return 'string';
  if (stream.match(/^\$\w+/)) return 'parameter';
  if (stream.match(/^\d+(\.\d+)?/)) return 'number';
  if (stream.match(/^\.\s*[\p{L}_]\w*/u)) return null;
  const word = stream.match(/^[\p{L}_][\p{L}\p{N}_]*|^`[^`]*`/u);
  if (word) {
    if (state.named) {
      state.named = false;
      return state.brackets > 0 ? 'relation' : 'label';
    }
    return KEYWORDS.has((word as RegExpMatchArray)[0].toUpperCase()) ? 'keyword' : null;
  }
  const sign = stream.next();
  if (sign === '[') state.brackets++;
  else if (sign === ']') state.brackets = Math.max(0, state.brackets - 1);
  state.named = sign === ':' || sign === '|' || sign === '&' || sign === '!';
  return null;
}
