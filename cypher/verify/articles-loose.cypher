// Articles without a run, or with an outlet that is not linked.
MATCH (d:Article)
WHERE NOT EXISTS { (d)-[:CODED_IN]->(:Run) } OR (d.outlet <> '' AND NOT EXISTS { (d)-[:PUBLISHED_BY]->(:Outlet) })
RETURN d.id AS id;
