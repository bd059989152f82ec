// Sentences of articles. $articles
UNWIND $articles AS article
MATCH (d:Article {id: article})<-[:PART_OF]-(x:Sentence)
RETURN article, x.n AS n, x.start AS start, x.end AS end, x.text AS text
ORDER BY article, n;
