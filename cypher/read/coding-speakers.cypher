// Who says the statements of articles. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})<-[:PART_OF]-(x:Sentence)<-[:FROM]-(s:Statement)-[m:SAID_BY]->(a:Actor)
RETURN s.id AS statement, a.id AS actor, m.mention AS mention, m.start AS start, m.end AS end, m.resolver AS resolver, m.score AS score;
