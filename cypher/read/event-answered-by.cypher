// Events that answer an event: a rejection of an accusation. $id
MATCH (:Event {id: $id})<-[:REPORTS]-(:Statement)<-[:ANSWERS]-(:Statement)-[:REPORTS]->(f:Event)
RETURN DISTINCT f.id AS id;
