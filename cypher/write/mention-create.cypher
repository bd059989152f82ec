// Records under which names articles know actors. $rows: {article, actor, properties}
UNWIND $rows AS row
MATCH (d:Article {id: row.article})
MATCH (a:Actor {id: row.actor})
CREATE (d)-[m:MENTIONS]->(a)
SET m = row.properties;
