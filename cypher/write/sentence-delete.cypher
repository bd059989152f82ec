// Deletes the sentences of articles. $ids
UNWIND $ids AS id
MATCH (:Article {id: id})<-[:PART_OF]-(x:Sentence)
DETACH DELETE x;
