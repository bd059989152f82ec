// One actor with all its properties. $id
MATCH (a:Actor {id: $id})
RETURN properties(a) AS properties, labels(a) AS labels;
