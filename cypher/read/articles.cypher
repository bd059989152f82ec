// Articles for a list, newest first, undated ones last.
MATCH (d:Article)
RETURN d.id AS id, d.title AS title, d.url AS url, d.publishedAt AS publishedAt, d.outlet AS outlet, d.agency AS agency,
  d.lang AS lang, COUNT { (d)<-[:PART_OF]-(:Sentence) } AS sentences,
  COUNT { (d)<-[:PART_OF]-(:Sentence)<-[:FROM]-(:Statement) } AS statements
ORDER BY coalesce(publishedAt, '') DESC, title, id;
