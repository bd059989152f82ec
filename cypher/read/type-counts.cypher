// Relationship types between actors in use.
MATCH (:Actor)-[r]->(:Actor)
RETURN type(r) AS name, count(r) AS count
ORDER BY count DESC, name;
