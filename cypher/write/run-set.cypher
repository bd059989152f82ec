// Creates the run under which articles are written. $run: its properties
MERGE (r:Run {id: $run.id})
ON CREATE SET r += $run;
