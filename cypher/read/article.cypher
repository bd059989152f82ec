// One article with its text. $id
MATCH (d:Article {id: $id})
RETURN properties(d) AS article;
