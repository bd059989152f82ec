/** A part of a Cypher text; white space and comments are left out. */
export interface LexToken {
  kind: 'string' | 'quoted' | 'number' | 'word' | 'sign';
  text: string;
}

const TOKEN =
  /(?<skip>\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<string>"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|(?<quoted>`(?:``|[^`])*`)|(?<number>\d+)|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<sign>[\s\S])/gu;

/** Cuts Cypher into strings, quoted names, numbers, words and single signs. */
export function tokenise(cypher: string): LexToken[] {
  const tokens: LexToken[] = [];
  for (const { groups } of cypher.matchAll(TOKEN)) {
    const [kind, text] = Object.entries(groups!).find(([, found]) => found !== undefined)!;
    if (kind !== 'skip') tokens.push({ kind: kind as LexToken['kind'], text });
  }
  return tokens;
}
