// How known articles were coded. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})-[:CODED_IN]->(r:Run)
RETURN d.id AS id, d.coding AS coding, r.id AS run;
