// Actors as articles know them. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})-[m:MENTIONS]->(a:Actor)
RETURN d.id AS article, a.id AS id, m.name AS name, m.kind AS kind, m.aliases AS aliases, m.wikidata AS wikidata;
