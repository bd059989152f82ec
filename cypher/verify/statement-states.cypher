// Statements of articles as they count. $ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:PART_OF]-(:Sentence)<-[:FROM]-(s:Statement)
MATCH (s)-[:SOURCE]->(a:Actor)
MATCH (s)-[:TARGET]->(b:Actor)
RETURN s.id AS id, s.status AS status, s.type AS type, s.factuality AS factuality, s.date AS date, a.id AS source, b.id AS target;
