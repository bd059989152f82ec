// Actors that no article, review or judgement refers to.
MATCH (a:Actor)
WHERE NOT EXISTS { (a)-[:MENTIONS|NAMES|SAME_AS|NOT_SAME_AS]-() }
RETURN a.id AS id;
