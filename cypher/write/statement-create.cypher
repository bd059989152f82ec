// Creates statements. $rows: {sentence, source, target, run, properties, sourceMention, targetMention}
UNWIND $rows AS row
MATCH (x:Sentence {id: row.sentence})
MATCH (a:Actor {id: row.source})
MATCH (b:Actor {id: row.target})
MATCH (r:Run {id: row.run})
CREATE (s:Statement)-[:FROM]->(x)
CREATE (s)-[f:SOURCE]->(a)
CREATE (s)-[g:TARGET]->(b)
CREATE (s)-[:IN_RUN]->(r)
SET s = row.properties, f = row.sourceMention, g = row.targetMention;
