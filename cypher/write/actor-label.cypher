// Gives actors the label of their kind. LABEL; $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
SET a:$$LABEL;
