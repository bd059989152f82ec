import { describe, expect, it } from 'vitest';
import { positional } from '../../src/store/positional.js';

const rows = [
  { id: 'a', names: ['x'] },
  { id: 'b', names: [] },
];

describe('positional', () => {
  it('passes flat rows as lists', () => {
    expect(
      positional('UNWIND $rows AS row MERGE (n {id: row.id}) SET n.names = row.names', { rows, x: 1 }),
    ).toEqual({
      cypher: 'UNWIND $rows AS row MERGE (n {id: row[0]}) SET n.names = row[1]',
      params: {
        x: 1,
        rows: [
          ['a', ['x']],
          ['b', []],
        ],
      },
    });
  });

  it.each([
    ['a statement that takes the whole row', 'UNWIND $rows AS row CREATE (n) SET n = row', rows],
    ['rows that hold objects', 'UNWIND $rows AS row CREATE (n) SET n = row.p', [{ p: { id: 1 } }]],
    ['rows of different shapes', 'UNWIND $rows AS row RETURN row.id', [{ id: 1 }, { id: 1, b: 2 }]],
    ['rows that are no objects', 'UNWIND $rows AS row RETURN row', ['a']],
    ['no rows', 'UNWIND $rows AS row RETURN row.id', []],
  ])('leaves %s as it is', (_, cypher, given) => {
    expect(positional(cypher, { rows: given })).toEqual({ cypher, params: { rows: given } });
  });
});
