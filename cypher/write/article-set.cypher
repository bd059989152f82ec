// Creates or overwrites articles. $rows: {id, properties}
UNWIND $rows AS row
MERGE (d:Article {id: row.id})
SET d = row.properties;
