// The runs that coded articles. $ids
UNWIND $ids AS id
MATCH (:Article {id: id})-[:CODED_IN]->(r:Run)
RETURN DISTINCT properties(r) AS run;
