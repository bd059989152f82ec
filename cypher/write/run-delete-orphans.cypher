// Deletes runs that coded nothing which is still there.
MATCH (r:Run)
WHERE NOT EXISTS { (r)<-[:CODED_IN]-() }
DETACH DELETE r;
