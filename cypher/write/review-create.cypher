// Creates reviews. $rows: the properties of each
UNWIND $rows AS row
MERGE (v:Review {id: row.id})
SET v = row;
