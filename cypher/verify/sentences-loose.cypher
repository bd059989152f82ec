// Sentences without an article or a statement.
MATCH (x:Sentence)
WHERE NOT EXISTS { (x)-[:PART_OF]->(:Article) } OR NOT EXISTS { (x)<-[:FROM]-(:Statement) }
RETURN x.id AS id;
