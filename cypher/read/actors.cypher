// All actors that were not merged into another.
MATCH (a:Actor)
WHERE a.canonical IS NULL OR a.canonical = a.id
RETURN a.id AS id, a.name AS name, labels(a) AS labels;
