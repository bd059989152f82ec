// Offices without holders.
MATCH (o:Office)
WHERE NOT EXISTS { (o)<-[:HOLDS]-(:Actor) }
RETURN o.id AS id;
