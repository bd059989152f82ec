// Events between two actors, in either direction. $a, $b
MATCH (e:Event)<-[:REPORTS]-(s:Statement)
WHERE s.status <> 'rejected' AND ((e.source = $a AND e.target = $b) OR (e.source = $b AND e.target = $a))
RETURN DISTINCT e.id AS id;
