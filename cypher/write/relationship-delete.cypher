// Takes back drawn events of one type. TYPE; $rows: {source, target, event}
UNWIND $rows AS row
MATCH (:Actor {id: row.source})-[r:$$TYPE {eventId: row.event}]->(:Actor {id: row.target})
DELETE r;
