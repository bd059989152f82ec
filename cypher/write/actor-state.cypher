// Known actors. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name, a.aliases AS aliases, a.wikidata AS wikidata, a.search AS search, labels(a) AS labels, a.canonical AS canonical;
