// Links articles to their run. $run: its id; $ids
MATCH (r:Run {id: $run})
UNWIND $ids AS id
MATCH (d:Article {id: id})
CREATE (d)-[:CODED_IN]->(r);
