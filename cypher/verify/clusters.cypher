// Articles in clusters of near-duplicates.
MATCH (d:Article)
WHERE d.cluster IS NOT NULL
RETURN d.id AS id, d.publishedAt AS publishedAt, d.cluster AS cluster, d.clusterDate AS clusterDate;
