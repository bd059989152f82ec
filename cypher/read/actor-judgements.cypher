// Judgements on whether an actor is one with others. $id
MATCH (a:Actor {id: $id})-[r:SAME_AS|NOT_SAME_AS]-(b:Actor)
RETURN type(r) AS type, b.id AS id, b.name AS name, labels(b) AS labels, startNode(r).id AS first;
