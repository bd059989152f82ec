// A review. $id
MATCH (v:Review {id: $id})
RETURN properties(v) AS review;
