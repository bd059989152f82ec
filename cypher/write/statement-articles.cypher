// Articles of statements. $ids
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:FROM]->(:Sentence)-[:PART_OF]->(d:Article)
RETURN s.id AS statement, d.id AS article;
