// Keeps how earlier runs coded articles. $rows: {id, article, run, edges}
UNWIND $rows AS row
MATCH (d:Article {id: row.article})
MATCH (r:Run {id: row.run})
MERGE (c:Coding {id: row.id})
ON CREATE SET c.edges = row.edges
MERGE (c)-[:OF]->(d)
MERGE (c)-[:BY]->(r);
