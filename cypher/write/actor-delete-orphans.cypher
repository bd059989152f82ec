// Deletes those of the actors that nothing in the graph refers to. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
WHERE NOT EXISTS { (a)--() }
DETACH DELETE a;
