// Creates sentences. $rows: {article, id, n, start, end, text}
UNWIND $rows AS row
MATCH (d:Article {id: row.article})
CREATE (:Sentence {id: row.id, n: row.n, start: row.start, end: row.end, text: row.text})-[:PART_OF]->(d);
