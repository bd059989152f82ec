// Events of units as they are. $units
UNWIND $units AS unit
MATCH (e:Event {unit: unit})
RETURN e.id AS id, e.key AS key, e.unit AS unit, e.type AS type, e.source AS source, e.target AS target, e.date AS date, e.digest AS digest;
