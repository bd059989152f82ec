// Who held which office.
MATCH (a:Actor)-[h:HOLDS]->(o:Office)
RETURN a.id AS actor, o.id AS office, o.name AS name, h.from AS from, h.to AS to, h.article AS article;
