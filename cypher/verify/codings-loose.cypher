// Earlier codings without an article or a run.
MATCH (c:Coding)
WHERE NOT EXISTS { (c)-[:OF]->(:Article) } OR NOT EXISTS { (c)-[:BY]->(:Run) }
RETURN c.id AS id;
