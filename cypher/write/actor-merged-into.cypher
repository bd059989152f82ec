// Actors that were merged into one directly. $ids
UNWIND $ids AS id
MATCH (a:Actor)-[:SAME_AS]->(:Actor {id: id})
RETURN a.id AS id;
