// Drawn events of which some statements say that they did not happen.
MATCH (s:Statement)-[:REPORTS]->(e:Event)
WHERE s.factuality = 'negated' AND s.status <> 'rejected' AND e.digest IS NOT NULL
RETURN e.id AS event, count(s) AS denials;
