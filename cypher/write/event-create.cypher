// Creates events, each with one statement that reports it. $rows: {statement, id, unit, key, type, source, target, date, year, digest}
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
CREATE (s)-[:REPORTS]->(:Event {
  id: row.id, unit: row.unit, key: row.key, type: row.type, source: row.source, target: row.target,
  date: row.date, year: row.year, digest: row.digest
});
