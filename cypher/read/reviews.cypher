// All reviews, with whether their statements are there.
MATCH (v:Review)
OPTIONAL MATCH (v)-[:OF]->(s:Statement)
RETURN properties(v) AS review, s.id AS statement
ORDER BY v.at, v.id;
