// Changes properties of actors. $rows: {id, properties}
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
SET a += row.properties;
