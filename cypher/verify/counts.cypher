// How many statements and events there are.
MATCH (s:Statement)
WITH count(s) AS statements
OPTIONAL MATCH (e:Event)
RETURN statements, count(e) AS events;
