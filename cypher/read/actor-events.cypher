// Events in which an actor stands, with its other end. $id
MATCH (e:Event)<-[:REPORTS]-(s:Statement)
WHERE s.status <> 'rejected' AND (e.source = $id OR e.target = $id)
RETURN DISTINCT e.id AS id, e.type AS type, e.source AS source, e.target AS target, e.date AS date;
