// Takes statements off their events. $ids: of the statements
UNWIND $ids AS id
MATCH (:Statement {id: id})-[r:REPORTS]->()
DELETE r;
