// Forgets all earlier codings of articles. $ids: of the articles
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:OF]-(c:Coding)
DETACH DELETE c;
