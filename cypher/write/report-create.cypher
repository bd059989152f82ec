// Links statements to the events that they report. $rows: {statement, event}
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Event {id: row.event})
CREATE (s)-[:REPORTS]->(e);
