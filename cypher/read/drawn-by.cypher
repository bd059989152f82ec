// Relationships that stand for events, by the actors that act. $ids: of the actors
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[r]->(b:Actor)
WHERE r.eventId IS NOT NULL
RETURN a.id AS source, type(r) AS type, b.id AS target, properties(r) AS drawn;
