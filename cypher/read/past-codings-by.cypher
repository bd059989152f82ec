// How a run coded articles that another has coded since. $run
MATCH (:Run {id: $run})<-[:BY]-(c:Coding)-[:OF]->(d:Article)
RETURN d.id AS article, c.edges AS edges;
