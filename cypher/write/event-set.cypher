// Records what is drawn for events. $rows: {id, digest}
UNWIND $rows AS row
MATCH (e:Event {id: row.id})
SET e.digest = row.digest;
