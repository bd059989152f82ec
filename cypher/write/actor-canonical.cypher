// Sets the actor as which others count. $rows: {id, canonical}
UNWIND $rows AS row
MATCH (a:Actor {id: row.id})
SET a.canonical = row.canonical;
