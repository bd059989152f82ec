// Events with the outlets that tell of them and those that tell of their denial. $events
UNWIND $events AS id
MATCH (e:Event {id: id})<-[:REPORTS]-(s:Statement)-[:FROM]->(:Sentence)-[:PART_OF]->(d:Article)
WHERE s.status <> 'rejected'
RETURN e.id AS event, e.source AS source, e.type AS type, e.target AS target, e.date AS date,
  s.factuality AS factuality, d.outlet AS outlet, count(s) AS statements;
