// Forgets all earlier codings by a run. $run
MATCH (c:Coding)-[:BY]->(:Run {id: $run})
DETACH DELETE c;
