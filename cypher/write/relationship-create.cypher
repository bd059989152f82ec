// Draws events of one type. TYPE; $rows: {source, target, eventId, date, year, reports, articles, outlets, factuality, quote, firstUrl, score}; what all have: $tone, $plover, $cameo, $quad, $goldstein
UNWIND $rows AS row
MATCH (a:Actor {id: row.source})
MATCH (b:Actor {id: row.target})
CREATE (a)-[:$$TYPE {
  eventId: row.eventId, date: row.date, year: row.year, reports: row.reports, articles: row.articles, outlets: row.outlets,
  factuality: row.factuality, tone: $tone, plover: $plover, cameo: $cameo, quad: $quad, goldstein: $goldstein,
  quote: row.quote, firstUrl: row.firstUrl, score: row.score
}]->(b);
