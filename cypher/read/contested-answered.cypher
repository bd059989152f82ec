// Drawn events whose statements are rejected or denied by others.
MATCH (a:Statement)-[:ANSWERS]->(s:Statement)-[:REPORTS]->(e:Event)
WHERE a.status <> 'rejected' AND e.digest IS NOT NULL
RETURN e.id AS event, count(a) AS answers;
