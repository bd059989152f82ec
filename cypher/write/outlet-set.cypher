// Creates outlets. $rows: {id, name}
UNWIND $rows AS row
MERGE (o:Outlet {id: row.id})
ON CREATE SET o.name = row.name;
