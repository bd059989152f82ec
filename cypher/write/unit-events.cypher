// Events of units. $units
UNWIND $units AS unit
MATCH (e:Event {unit: unit})
RETURN e.id AS id, e.type AS type, e.source AS source, e.target AS target, e.digest AS digest;
