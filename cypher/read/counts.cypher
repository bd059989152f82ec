// Sizes of the graph.
MATCH (n)
WHERE n:Article OR n:Sentence OR n:Statement OR n:Event OR n:Actor
RETURN labels(n) AS labels, count(n) AS count;
