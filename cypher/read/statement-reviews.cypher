// Reviews of statements, oldest first. $ids
UNWIND $ids AS id
MATCH (v:Review)-[:OF]->(:Statement {id: id})
RETURN id AS statement, properties(v) AS review
ORDER BY v.at, v.id;
