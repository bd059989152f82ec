// Which keys have events. $keys
UNWIND $keys AS key
MATCH (e:Event {key: key})
RETURN DISTINCT e.key AS key;
