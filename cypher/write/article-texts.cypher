// Texts of articles. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})
RETURN d.id AS id, d.text AS text, d.publishedAt AS publishedAt, d.cluster AS cluster, d.clusterDate AS clusterDate;
