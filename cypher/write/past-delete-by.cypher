// Forgets all earlier codings by a run. $run
MATCH (:Run {id: $run})<-[:BY]-(c:Coding)
DETACH DELETE c;
