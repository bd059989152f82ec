// The relation types with their crosswalk.
MATCH (t:RelationType)
RETURN properties(t) AS type
ORDER BY t.name;
