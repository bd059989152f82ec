// Takes statements off what they answer. $ids: of the answers
UNWIND $ids AS id
MATCH (:Statement {id: id})-[r:ANSWERS]->(:Statement)
DELETE r;
