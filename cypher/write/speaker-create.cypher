// Links statements to who says them. $rows: {statement, speaker, mention}
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (a:Actor {id: row.speaker})
CREATE (s)-[m:SAID_BY]->(a)
SET m = row.mention;
