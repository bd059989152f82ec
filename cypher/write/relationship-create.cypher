// Draws events of one type. TYPE; $rows: {source, target, properties}
UNWIND $rows AS row
MATCH (a:Actor {id: row.source})
MATCH (b:Actor {id: row.target})
CREATE (a)-[r:$$TYPE]->(b)
SET r = row.properties;
