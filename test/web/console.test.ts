import { describe, expect, it } from 'vitest';
import { optionsAt } from '../../web/src/editor/completions.js';
import { type CypherToken, readToken, type Stream } from '../../web/src/editor/tokens.js';

/** A stream over one line, as CodeMirror's. */
function stream(line: string): Stream & { rest(): string; taken(): string } {
  let at = 0;
  let start = 0;
  return {
    eatSpace() {
      const space = /^\s+/.exec(line.slice(at))?.[0].length ?? 0;
      at += space;
      return space > 0;
    },
    match(pattern) {
      const found = line.slice(at).match(pattern);
      if (found) at += found[0].length;
      return found;
    },
    next: () => line[at++],
    skipToEnd() {
      at = line.length;
    },
    rest: () => line.slice(at),
    taken() {
      const text = line.slice(start, at);
      start = at;
      return text;
    },
  };
}

function tokens(line: string): [string, CypherToken][] {
  const source = stream(line);
  const state = { comment: false, brackets: 0, named: false };
  const found: [string, CypherToken][] = [];
  while (source.rest() !== '') {
    const token = readToken(source, state);
    const text = source.taken();
    if (token) found.push([text, token]);
  }
  return found;
}

describe('Cypher in the editor', () => {
  it.each([
    [
      'MATCH (a:Person)',
      [
        ['MATCH', 'keyword'],
        ['Person', 'label'],
      ],
    ],
    [
      '-[r:ACCUSED|MET]->(b)',
      [
        ['ACCUSED', 'relation'],
        ['MET', 'relation'],
      ],
    ],
    [
      "WHERE a.name = 'O\\'Neill' // ja",
      [
        ['WHERE', 'keyword'],
        ["'O\\'Neill'", 'string'],
        ['// ja', 'comment'],
      ],
    ],
    [
      'RETURN a.match, $id, 1.5',
      [
        ['RETURN', 'keyword'],
        ['$id', 'parameter'],
        ['1.5', 'number'],
      ],
    ],
    [
      "RETURN 'offen",
      [
        ['RETURN', 'keyword'],
        ["'offen", 'string'],
      ],
    ],
  ] as [string, [string, CypherToken][]][])('%s', (line, expected) => {
    expect(tokens(line)).toEqual(expected);
  });
});

describe('completion', () => {
  const schema = {
    labels: [{ name: 'Person', count: 8 }],
    types: [{ name: 'ACCUSED', count: 7 }],
    properties: { Actor: ['id', 'name'], relationship: ['reports'] },
  };
  const labels = (before: string) => optionsAt(before, schema)?.options.map(option => option.label) ?? null;

  it.each([
    ['MATCH (a:', ['Person']],
    ['MATCH (a:Per', ['Person']],
    ['MATCH (a)-[r:', ['ACCUSED']],
    ['MATCH (a)-[r:MET|A', ['ACCUSED']],
    ['RETURN a.', ['id', 'name', 'reports']],
    ['RETURN ', null],
  ])('after %j offers %j', (before, expected) => {
    expect(labels(before)).toEqual(expected);
  });

  it('elsewhere offers keywords', () => {
    expect(labels('MATCH (n) RET')).toContain('RETURN');
  });
});
