// Records who held offices. $rows: {actor, office, properties}
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (o:Office {id: row.office})
CREATE (a)-[h:HOLDS]->(o)
SET h = row.properties;
