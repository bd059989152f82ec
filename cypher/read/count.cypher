// Nodes with a label. LABEL
MATCH (n:$$LABEL)
RETURN count(n) AS count;
