// Events that an event answers. $id
MATCH (:Event {id: $id})<-[:REPORTS]-(:Statement)-[:ANSWERS]->(:Statement)-[:REPORTS]->(f:Event)
RETURN DISTINCT f.id AS id;
