// Actors that were merged into another. $id
MATCH (a:Actor)-[:SAME_AS]->(:Actor {id: $id})
RETURN a.id AS id, a.name AS name, labels(a) AS labels
ORDER BY name, id;
