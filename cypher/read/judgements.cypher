// All judgements on whether actors are one.
MATCH (a:Actor)-[r:SAME_AS|NOT_SAME_AS]->(b:Actor)
RETURN type(r) AS type, a.id AS actor, b.id AS other, properties(r) AS judgement;
