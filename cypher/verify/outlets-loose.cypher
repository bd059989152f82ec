// Outlets without articles.
MATCH (o:Outlet)
WHERE NOT EXISTS { (o)<-[:PUBLISHED_BY]-(:Article) }
RETURN o.id AS id;
