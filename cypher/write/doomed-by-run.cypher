// Articles that a run coded. $value: its id
MATCH (:Run {id: $value})<-[:CODED_IN]-(d:Article)
RETURN d.id AS id;
