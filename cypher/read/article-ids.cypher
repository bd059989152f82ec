// Ids of all articles.
MATCH (d:Article)
RETURN d.id AS id;
