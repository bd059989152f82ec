// The actor into which one was merged directly. $id
MATCH (:Actor {id: $id})-[:SAME_AS]->(a:Actor)
RETURN a.id AS id;
