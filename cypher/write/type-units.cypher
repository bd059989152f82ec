// Units of the events of relation types. $types
MATCH (e:Event)
WHERE e.type IN $types
RETURN DISTINCT e.unit AS unit;
