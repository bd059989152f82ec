// Records who belongs to whom. $rows: {actor, group, properties}
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (b:Actor {id: row.group})
CREATE (a)-[m:MEMBER_OF]->(b)
SET m = row.properties;
