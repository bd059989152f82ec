import { describe, expect, it } from 'vitest';
import { withLimit } from '../../src/store/limit.js';

const LIMITED = [
  'MATCH (n) RETURN n',
  'MATCH (n) RETURN n ORDER BY n.x SKIP 2 // the end',
  'MATCH (n) WITH n LIMIT 3 MATCH (n)--(m) RETURN m',
  'MATCH (n) CALL { WITH n MATCH (m) RETURN m LIMIT 1 } RETURN m',
  'CALL db.labels() YIELD label RETURN label',
  'MATCH (n) RETURN "LIMIT 5"',
];

const LEFT_ALONE = [
  'MATCH (n) RETURN n LIMIT 5',
  'MATCH (n) RETURN n limit $n',
  'MATCH (n) RETURN n UNION MATCH (m) RETURN m',
  'CALL db.labels()',
  'SHOW INDEXES',
  'EXPLAIN MATCH (n) RETURN n',
];

describe('withLimit', () => {
  it.each(LIMITED)('limits %s', query => {
    expect(withLimit(query, 7)).toBe(`${query}\nLIMIT 7`);
  });

  it.each(LEFT_ALONE)('leaves alone %s', query => {
    expect(withLimit(query, 7)).toBe(query);
  });
});
