// Articles of an outlet. $value: its id or name
MATCH (o:Outlet)<-[:PUBLISHED_BY]-(d:Article)
WHERE o.id = $value OR o.name = $value
RETURN d.id AS id;
