// Statements of articles with both ends. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})<-[:PART_OF]-(x:Sentence)<-[:FROM]-(s:Statement)
MATCH (s)-[f:SOURCE]->(a:Actor)
MATCH (s)-[g:TARGET]->(b:Actor)
RETURN d.id AS article, x.n AS sentence, properties(s) AS statement, a.id AS source, properties(f) AS sourceMention,
  b.id AS target, properties(g) AS targetMention;
