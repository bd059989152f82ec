// Ids of all units.
MATCH (e:Event)
RETURN DISTINCT e.unit AS unit;
