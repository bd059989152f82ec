// Actors with whom some have to do. $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})<-[:SOURCE|TARGET]-(s:Statement)-[:SOURCE|TARGET]->(b:Actor)
WHERE b.id <> id
RETURN DISTINCT id, coalesce(b.canonical, b.id) AS neighbour;
