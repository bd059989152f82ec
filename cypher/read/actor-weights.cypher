// In how many articles and statements actors occur. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, COUNT { (a)<-[:MENTIONS]-(:Article) } AS articles,
  COUNT { (a)<-[:SOURCE|TARGET]-(:Statement) } AS statements;
