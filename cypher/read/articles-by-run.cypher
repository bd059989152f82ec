// Articles as a run coded them. $run
MATCH (:Run {id: $run})<-[:CODED_IN]-(d:Article)
RETURN d.id AS id;
