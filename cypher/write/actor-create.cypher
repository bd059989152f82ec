// Creates actors of one kind. LABEL; $rows: the properties of each
UNWIND $rows AS row
CREATE (a:Actor:$$LABEL)
SET a = row;
