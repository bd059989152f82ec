// Deletes those of the actors that no article, review or judgement refers to. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE NOT EXISTS { (a)-[:MENTIONS|NAMES|SAME_AS|NOT_SAME_AS]-() }
DETACH DELETE a;
