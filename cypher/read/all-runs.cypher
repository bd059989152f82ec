// All runs.
MATCH (r:Run)
RETURN properties(r) AS run;
