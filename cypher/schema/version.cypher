// Version of the graph's schema; no row in a new graph.
MATCH (g:Schema {id: 'actant'})
RETURN g.version AS version;
