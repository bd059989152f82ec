// How many articles name both of two actors. $rows: {actor, other}
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})<-[:MENTIONS]-(d:Article)-[:MENTIONS]->(b:Actor {id: row.other})
RETURN row.actor AS actor, row.other AS other, count(DISTINCT d) AS articles;
