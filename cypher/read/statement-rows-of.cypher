// Statements that nobody rejected of some events, as rows for slices. $ids
UNWIND $ids AS id
MATCH (e:Event {id: id})<-[:REPORTS]-(s:Statement)
WHERE s.status <> 'rejected'
MATCH (s)-[:FROM]->(:Sentence)-[:PART_OF]->(d:Article)
RETURN e.id AS event, e.type AS type, e.source AS source, e.target AS target, e.date AS date,
  s.factuality AS factuality, s.score AS score, s.status AS status,
  [(s)-[:SAID_BY]->(p:Actor) | coalesce(p.canonical, p.id)][0] AS speaker, d.id AS article, coalesce(d.cluster, d.id) AS text, d.outlet AS outlet;
