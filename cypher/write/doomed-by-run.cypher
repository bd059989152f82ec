// Articles that a run coded. $value: its id
MATCH (d:Article)-[:CODED_IN]->(:Run {id: $value})
RETURN d.id AS id;
