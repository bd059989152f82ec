// Runs without articles.
MATCH (r:Run)
WHERE NOT EXISTS { (r)<-[:CODED_IN]-(:Article) }
RETURN r.id AS id;
