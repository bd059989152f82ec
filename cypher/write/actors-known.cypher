// Which actors are in the graph. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id;
