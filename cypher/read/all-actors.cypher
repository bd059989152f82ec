// All actors with everything that is known of them.
MATCH (a:Actor)
RETURN a.id AS id, a.name AS name, a.aliases AS aliases, a.wikidata AS wikidata, labels(a) AS labels, a.search AS search, a.canonical AS canonical;
