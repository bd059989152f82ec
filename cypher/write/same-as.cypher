// Merges an actor into another. $actor, $other: ids; $properties
MATCH (a:Actor {id: $actor})
MATCH (b:Actor {id: $other})
CREATE (a)-[r:SAME_AS]->(b)
SET r = $properties;
