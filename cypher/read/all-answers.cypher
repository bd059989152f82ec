// Which statements answer which.
MATCH (s:Statement)-[:ANSWERS]->(c:Statement)
RETURN s.id AS answer, c.id AS claim;
