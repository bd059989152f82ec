// Links statements to who says them. $rows: {statement, speaker, mention, start, end, resolver, score}
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (a:Actor {id: row.speaker})
CREATE (s)-[:SAID_BY {mention: row.mention, start: row.start, end: row.end, resolver: row.resolver, score: row.score}]->(a);
