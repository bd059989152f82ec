// Forgets all earlier codings by a run. $run
MATCH (c:Coding)-[:IN_RUN]->(:Run {id: $run})
DETACH DELETE c;
