// Takes the label of a kind off actors. LABEL; $ids
UNWIND $ids AS id
MATCH (a:Actor {id: id})
REMOVE a:$$LABEL;
