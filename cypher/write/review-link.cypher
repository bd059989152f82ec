// Hangs reviews on their statements. $rows: {review, statement}
UNWIND $rows AS row
MATCH (v:Review {id: row.review})
MATCH (s:Statement {id: row.statement})
CREATE (v)-[:OF]->(s);
