// Links statements to what they answer. $rows: {answer, claim}
UNWIND $rows AS row
MATCH (s:Statement {id: row.answer})
MATCH (c:Statement {id: row.claim})
CREATE (s)-[:ANSWERS]->(c);
