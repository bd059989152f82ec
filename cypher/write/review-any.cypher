// Whether there are reviews at all.
MATCH (v:Review)
RETURN v.id AS id
LIMIT 1;
