// Creates sentences. $rows: {article, properties}
UNWIND $rows AS row
MATCH (d:Article {id: row.article})
CREATE (x:Sentence)-[:PART_OF]->(d)
SET x = row.properties;
