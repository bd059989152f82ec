// Events that relationships of one actor stand for. $ids: of the actors
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[r]->(b:Actor)
WHERE r.eventId IS NOT NULL
RETURN a.id AS source, type(r) AS type, b.id AS target, r.eventId AS event;
