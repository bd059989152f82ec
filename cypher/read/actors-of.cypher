// Actors by id. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name, labels(a) AS labels;
