// Deletes runs that coded nothing which is still there.
MATCH (r:Run)
WHERE NOT EXISTS { (r)<-[:CODED_IN]-(:Article) } AND NOT EXISTS { (r)<-[:IN_RUN]-(:Coding) }
DETACH DELETE r;
