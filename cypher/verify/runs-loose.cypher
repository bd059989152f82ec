// Runs that coded nothing which is still there.
MATCH (r:Run)
WHERE NOT EXISTS { (r)<-[:CODED_IN]-() } AND NOT EXISTS { (r)<-[:BY]-() }
RETURN r.id AS id;
