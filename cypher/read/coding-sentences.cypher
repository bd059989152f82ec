// Sentences of articles that carry statements. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})<-[:PART_OF]-(x:Sentence)
RETURN d.id AS article, x.id AS id, x.n AS n, x.start AS start, x.end AS end, x.text AS text;
