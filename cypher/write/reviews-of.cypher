// Reviews of statements, with the actor that they put at an end. $ids: of the statements
UNWIND $ids AS id
MATCH (v:Review {statement: id})
OPTIONAL MATCH (v)-[:NAMES]->(a:Actor)
RETURN properties(v) AS review, a.id AS actor, a.canonical AS canonical;
