// Articles for a list, newest first, undated ones last.
MATCH (d:Article)
OPTIONAL MATCH (x:Sentence)-[:PART_OF]->(d)
WITH d, count(x) AS sentences
OPTIONAL MATCH (s:Statement)-[:FROM]->(:Sentence)-[:PART_OF]->(d)
WITH d, sentences, count(s) AS statements
RETURN d.id AS id, d.title AS title, d.url AS url, d.publishedAt AS publishedAt, d.outlet AS outlet, d.agency AS agency,
  d.lang AS lang, sentences, statements
ORDER BY coalesce(publishedAt, '') DESC, title, id;
