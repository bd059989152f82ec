// Property names of relationships between actors.
MATCH (:Actor)-[r]->(:Actor)
WITH r LIMIT 50
UNWIND keys(r) AS name
RETURN DISTINCT name
ORDER BY name;
