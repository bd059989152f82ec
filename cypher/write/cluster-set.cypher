// Puts articles into clusters of near-duplicates, or out of them with null. $rows: {id, cluster, clusterDate}
UNWIND $rows AS row
MATCH (d:Article {id: row.id})
SET d.cluster = row.cluster, d.clusterDate = row.clusterDate;
