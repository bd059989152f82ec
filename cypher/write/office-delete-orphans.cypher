// Deletes offices without holders.
MATCH (o:Office)
WHERE NOT EXISTS { (o)<-[:HOLDS]-() }
DETACH DELETE o;
