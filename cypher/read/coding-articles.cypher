// Articles and the runs that coded them. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})-[:CODED_IN]->(r:Run)
RETURN d.id AS id, d.url AS url, d.title AS title, d.publishedAt AS publishedAt, d.lang AS lang, d.outlet AS outlet,
  d.agency AS agency, d.license AS license, d.sha256 AS sha256, d.text AS text, d.coding AS hash, r.id AS run;
