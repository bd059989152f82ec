// Statements that lack a sentence, an article, an end or a run.
MATCH (s:Statement)
WHERE NOT EXISTS { (s)-[:FROM]->(:Sentence)-[:PART_OF]->(:Article) } OR NOT EXISTS { (s)-[:SOURCE]->(:Actor) }
  OR NOT EXISTS { (s)-[:TARGET]->(:Actor) } OR NOT EXISTS { (s)-[:IN_RUN]->(:Run) }
RETURN s.id AS id;
