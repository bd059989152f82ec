// Judgements that actors of two groups are not one. $left, $right: ids
MATCH (a:Actor)-[r:NOT_SAME_AS]-(b:Actor)
WHERE a.id IN $left AND b.id IN $right
RETURN a.id AS actor, b.id AS other, properties(r) AS judgement;
