// What outlets state of each pair of actors, by type.
MATCH (a:Actor)<-[:SOURCE]-(s:Statement)-[:TARGET]->(b:Actor)
MATCH (s)-[:FROM]->(:Sentence)-[:PART_OF]->(d:Article)
WHERE s.status <> 'rejected' AND s.factuality IN ['asserted', 'reported'] AND d.outlet <> ''
RETURN coalesce(a.canonical, a.id) AS source, coalesce(b.canonical, b.id) AS target, s.type AS type, d.outlet AS outlet,
  count(s) AS statements;
