// Records that two actors are not one. $actor, $other: ids; $properties
MATCH (a:Actor {id: $actor})
MATCH (b:Actor {id: $other})
MERGE (a)-[r:NOT_SAME_AS]->(b)
SET r = $properties;
