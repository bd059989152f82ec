// Statements that report the events of units. $units
UNWIND $units AS unit
MATCH (e:Event {unit: unit})<-[:REPORTS]-(s:Statement)
RETURN e.id AS event, s.id AS statement;
