// Ids of the actors that articles mention. $ids
UNWIND $ids AS id
MATCH (:Article {id: id})-[:MENTIONS]->(a:Actor)
RETURN DISTINCT a.id AS id;
