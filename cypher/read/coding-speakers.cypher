// Who says the statements of articles. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})<-[:PART_OF]-(:Sentence)<-[:FROM]-(s:Statement)-[m:SAID_BY]->(a:Actor)
RETURN s.id AS statement, a.id AS speaker, properties(m) AS mention;
