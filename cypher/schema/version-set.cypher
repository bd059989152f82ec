// Sets the version of the graph's schema. $version
MERGE (g:Schema {id: 'actant'})
SET g.version = $version;
