// Statements of articles and the units that they count in. $ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:PART_OF]-(:Sentence)<-[:FROM]-(s:Statement)-[:REPORTS]->(e:Event)
RETURN s.id AS statement, e.unit AS unit;
