// Which actors share events that took place, for paths.
MATCH (e:Event)<-[:REPORTS]-(s:Statement)
WHERE s.status <> 'rejected' AND s.factuality IN ['asserted', 'reported'] AND e.source <> e.target
RETURN e.id AS id, e.source AS source, e.target AS target, count(s) AS reports;
