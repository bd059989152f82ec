// Who belongs to whom.
MATCH (a:Actor)-[m:MEMBER_OF]->(b:Actor)
RETURN a.id AS actor, b.id AS group, m.from AS from, m.to AS to;
