// Deletes outlets without articles.
MATCH (o:Outlet)
WHERE NOT EXISTS { (o)<-[:PUBLISHED_BY]-() }
DETACH DELETE o;
