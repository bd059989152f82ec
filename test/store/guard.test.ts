import { describe, expect, it } from 'vitest';
import { assertReadOnly } from '../../src/store/index.js';

const READS = [
  'MATCH (n:Actor) RETURN n',
  'MATCH (n) WHERE n.create = 1 AND n.set IS NULL RETURN n.delete AS set',
  'MATCH (n:Create|Delete) RETURN {merge: n.x, set: 1}',
  'MATCH ()-[r:SET|LOAD]->() RETURN r',
  "RETURN \"CREATE (n)\", 'it\\'s MERGE', `DELETE` // SET x",
  '/* DROP INDEX x */ MATCH (n) RETURN $set',
  'MATCH (n) CALL { WITH n RETURN 1 AS x } RETURN x',
  'CALL db.labels() YIELD label RETURN label',
  'CALL db.schema.visualization()',
  'SHOW INDEXES',
  'EXPLAIN MATCH (n) RETURN n',
];

const WRITES: [string, string][] = [
  ['CREATE (n)', 'CREATE'],
  ['MATCH (n) SET n.x = 1', 'SET'],
  ['MATCH (n) SET `n`.x = 1', 'SET'],
  ['MATCH (n) sEt n:Label', 'sEt'],
  ['MATCH (n) /* x */ DETACH /* y */ DELETE n', 'DETACH'],
  ['MATCH (n) WHERE n.x > 1.SET n.y = 2', 'SET'],
  ['MATCH (n) CALL { WITH n DELETE n } RETURN 1', 'DELETE'],
  ['LOAD CSV FROM "http://x" AS l RETURN l', 'LOAD'],
  ['CALL dbms.killQuery("x")', 'CALL dbms.killQuery'],
  ['CALL `apoc`.`cypher`.doIt("x", {})', 'CALL apoc.cypher.doIt'],
  ['CALL db.create.setNodeVectorProperty(n, "x", [1])', 'CALL db.create.setNodeVectorProperty'],
  ['DROP CONSTRAINT x', 'DROP'],
  ['FOREACH (x IN [1] | CREATE (n))', 'FOREACH'],
  ['COMMIT', 'COMMIT'],
  ['USE system SHOW DATABASES', 'USE'],
];

describe('assertReadOnly', () => {
  it.each(READS)('lets pass: %s', query => {
    expect(() => assertReadOnly(query)).not.toThrow();
  });

  it.each(WRITES)('refuses: %s', (query, clause) => {
    expect(() => assertReadOnly(query)).toThrow(
      new RegExp(`: ${clause.replaceAll('.', '\\.')} is not allowed`, 'i'),
    );
  });
});
