// All names under which articles know actors. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[m:MENTIONS]-(:Article)
RETURN DISTINCT a.id AS id, m.name AS name, m.kind AS kind, m.aliases AS aliases, m.wikidata AS wikidata;
