// Makes other writers wait until this transaction ends (Neo4j only).
MATCH (g:Schema {id: 'actant'})
SET g.id = 'actant';
