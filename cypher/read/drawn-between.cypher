// Drawn relationships of one type between actors. TYPE; $rows: {source, target}
UNWIND $rows AS row
MATCH (a:Actor {id: row.source})-[r:$$TYPE]->(b:Actor {id: row.target})
RETURN a.id AS source, b.id AS target, properties(r) AS drawn;
