// Property names of nodes with a label. LABEL
MATCH (n:$$LABEL)
WITH n LIMIT 50
UNWIND keys(n) AS name
RETURN DISTINCT name
ORDER BY name;
