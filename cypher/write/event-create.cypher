// Creates events. $rows: the properties of each
UNWIND $rows AS row
CREATE (e:Event)
SET e = row;
