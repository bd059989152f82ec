// Takes articles off their actors, outlet and run. $ids
UNWIND $ids AS id
MATCH (:Article {id: id})-[r:MENTIONS|PUBLISHED_BY|CODED_IN]->()
DELETE r;
