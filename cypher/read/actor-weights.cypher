// In how many articles and statements actors occur. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, COUNT { (:Article)-[:MENTIONS]->(a) } AS articles,
  COUNT { (:Statement)-[:SOURCE|TARGET]->(a) } AS statements;
