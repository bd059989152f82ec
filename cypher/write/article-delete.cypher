// Deletes articles on which nothing hangs any more. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})
DETACH DELETE d;
