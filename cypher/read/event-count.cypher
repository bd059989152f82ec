// Events with a statement that nobody rejected.
MATCH (e:Event)<-[:REPORTS]-(s:Statement)
WHERE s.status <> 'rejected'
RETURN count(DISTINCT e) AS count;
