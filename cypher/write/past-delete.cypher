// Forgets earlier codings. $ids
UNWIND $ids AS id
MATCH (c:Coding {id: id})
DETACH DELETE c;
