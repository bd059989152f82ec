// Deletes nodes by their ids. LABEL; $ids
UNWIND $ids AS id
MATCH (n:$$LABEL {id: id})
DETACH DELETE n;
