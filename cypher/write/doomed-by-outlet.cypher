// Articles of an outlet. $value: its id or name
MATCH (d:Article)-[:PUBLISHED_BY]->(o:Outlet)
WHERE o.id = $value OR o.name = $value
RETURN d.id AS id;
