// Sentences of articles. $articles
UNWIND $articles AS article
MATCH (x:Sentence)-[:PART_OF]->(d:Article {id: article})
RETURN article, x.n AS n, x.start AS start, x.end AS end, x.text AS text
ORDER BY article, n;
