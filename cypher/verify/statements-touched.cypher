// Statements that reviewers have judged or changed, or so it seems.
MATCH (s:Statement)
WHERE s.status <> 'auto' OR s.machine IS NOT NULL
RETURN s.id AS id, s.status AS status, s.type AS type, s.factuality AS factuality, s.date AS date,
  [(s)-[:SOURCE]->(a:Actor) | a.id][0] AS source, [(s)-[:TARGET]->(b:Actor) | b.id][0] AS target;
