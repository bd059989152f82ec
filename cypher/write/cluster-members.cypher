// Articles of clusters. $clusters
UNWIND $clusters AS cluster
MATCH (d:Article {cluster: cluster})
RETURN d.id AS id, d.text AS text, d.publishedAt AS publishedAt, d.cluster AS cluster, d.clusterDate AS clusterDate;
