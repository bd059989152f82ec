// Statements in which actors have a part. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[:SOURCE|TARGET]-(s:Statement)
RETURN DISTINCT s.id AS id;
