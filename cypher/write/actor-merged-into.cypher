// Actors that were merged into one directly. $ids
UNWIND $ids AS id
MATCH (:Actor {id: id})<-[:SAME_AS]-(a:Actor)
RETURN a.id AS id;
