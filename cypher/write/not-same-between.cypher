// Judgements that actors of two groups are not one. $left, $right: ids
UNWIND $left AS id
MATCH (a:Actor {id: id})-[r:NOT_SAME_AS]-(b:Actor)
WHERE b.id IN $right
RETURN a.id AS actor, b.id AS other, properties(r) AS judgement;
