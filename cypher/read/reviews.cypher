// All reviews.
MATCH (v:Review)
RETURN properties(v) AS review;
