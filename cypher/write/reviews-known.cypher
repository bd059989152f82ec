// Which reviews are in the graph. $ids
UNWIND $ids AS id
MATCH (v:Review {id: id})
RETURN v.id AS id;
