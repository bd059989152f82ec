// Node labels in use.
MATCH (n)
UNWIND labels(n) AS name
RETURN name, count(n) AS count
ORDER BY name;
