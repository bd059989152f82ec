// In how many articles and statements actors occur. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
OPTIONAL MATCH (d:Article)-[:MENTIONS]->(a)
WITH a, count(d) AS articles
OPTIONAL MATCH (s:Statement)-[:SOURCE|TARGET]->(a)
RETURN a.id AS id, articles, count(s) AS statements;
