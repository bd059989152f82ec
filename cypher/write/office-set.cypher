// Creates or renames offices. $rows: {id, name}
UNWIND $rows AS row
MERGE (o:Office {id: row.id})
SET o.name = row.name;
