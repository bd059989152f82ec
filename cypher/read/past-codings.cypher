// How earlier runs coded articles.
MATCH (r:Run)<-[:BY]-(c:Coding)-[:OF]->(d:Article)
RETURN d.id AS article, r.id AS run, c.edges AS edges;
