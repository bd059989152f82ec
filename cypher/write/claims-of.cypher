// Statements that report events of units, as accusations and answers to them. $units
UNWIND $units AS unit
MATCH (e:Event {unit: unit})<-[:REPORTS]-(s:Statement)-[:FROM]->(:Sentence)-[:PART_OF]->(d:Article)
RETURN s.id AS id, e.unit AS unit, e.type AS type, e.source AS source, e.target AS target, s.date AS date,
  s.dateSource AS dateSource, s.factuality AS factuality, s.status AS status, s.score AS score, s.cueStart AS at,
  d.id AS article, d.publishedAt AS publishedAt, d.clusterDate AS firstPublished, null AS speaker,
  [(s)-[:ANSWERS]->(c:Statement) | c.id] AS answers;
