// Updates drawn events of one type. TYPE; $rows: {source, target, properties}
UNWIND $rows AS row
MATCH (:Actor {id: row.source})-[r:$$TYPE {eventId: row.properties.eventId}]->(:Actor {id: row.target})
SET r = row.properties;
