// Writes relation types. $rows: the properties of each
UNWIND $rows AS row
MERGE (t:RelationType {name: row.name})
SET t = row;
