// Records under which names articles know actors. $rows: {article, actor, name, kind, aliases, wikidata}
UNWIND $rows AS row
MATCH (d:Article {id: row.article})
MATCH (a:Actor {id: row.actor})
CREATE (d)-[:MENTIONS {name: row.name, kind: row.kind, aliases: row.aliases, wikidata: row.wikidata}]->(a);
