// Statements of articles, as accusations and denials. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})<-[:PART_OF]-(:Sentence)<-[:FROM]-(s:Statement)
MATCH (s)-[:SOURCE]->(a:Actor)
MATCH (s)-[:TARGET]->(b:Actor)
RETURN s.id AS id, s.type AS type, coalesce(a.canonical, a.id) AS source, coalesce(b.canonical, b.id) AS target,
  s.date AS date, s.dateSource AS dateSource, s.factuality AS factuality, s.status AS status, s.score AS score,
  s.cueStart AS at, d.id AS article, d.publishedAt AS publishedAt, d.clusterDate AS firstPublished,
  [(s)-[:SAID_BY]->(p:Actor) | coalesce(p.canonical, p.id)][0] AS speaker,
  [(s)-[:ANSWERS]->(c:Statement) | c.id] AS answers;
