// Statements, with what events are counted from. $ids
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:FROM]->(x:Sentence)-[:PART_OF]->(d:Article)
MATCH (s)-[:SOURCE]->(a:Actor)
MATCH (s)-[:TARGET]->(b:Actor)
RETURN s.id AS id, s.type AS type, coalesce(a.canonical, a.id) AS source, coalesce(b.canonical, b.id) AS target,
  s.date AS date, s.dateSource AS dateSource, s.factuality AS factuality, s.status AS status, s.score AS score,
  d.id AS article, coalesce(d.cluster, d.id) AS text, d.publishedAt AS publishedAt, d.clusterDate AS firstPublished,
  d.url AS url, d.outlet AS outlet, x.text AS quote, [(s)-[:REPORTS]->(e:Event) | e.id][0] AS event,
  [(s)-[:REPORTS]->(e:Event) | e.unit][0] AS unit;
