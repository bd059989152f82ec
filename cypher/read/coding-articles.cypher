// Articles and the runs that coded them. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})-[:CODED_IN]->(r:Run)
RETURN properties(d) AS article, r.id AS run;
