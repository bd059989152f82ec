// Which units have events. $units
UNWIND $units AS unit
MATCH (e:Event {unit: unit})
RETURN DISTINCT e.unit AS unit;
