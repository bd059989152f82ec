// Statements that report no event.
MATCH (s:Statement)
WHERE NOT EXISTS { (s)-[:REPORTS]->(:Event) }
RETURN s.id AS id;
