// Deletes the statements of articles. $ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:PART_OF]-(:Sentence)<-[:FROM]-(s:Statement)
DETACH DELETE s;
