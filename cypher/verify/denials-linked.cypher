// Articles with a statement that answers another and is no rejection.
MATCH (:Statement)<-[:ANSWERS]-(s:Statement)-[:FROM]->(:Sentence)-[:PART_OF]->(d:Article)
WHERE s.type <> 'REJECTED'
RETURN DISTINCT d.id AS id;
