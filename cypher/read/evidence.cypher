// Statements with everything that proves them. $events: ids of events
UNWIND $events AS event
MATCH (e:Event {id: event})<-[:REPORTS]-(s:Statement)-[:FROM]->(x:Sentence)-[:PART_OF]->(d:Article)
MATCH (s)-[f:SOURCE]->(a:Actor)
MATCH (s)-[g:TARGET]->(b:Actor)
RETURN e.id AS event, e.type AS eventType, e.date AS eventDate, properties(s) AS statement,
  properties(f) AS sourceMention, properties(g) AS targetMention, [(s)-[h:SAID_BY]->(:Actor) | properties(h)][0] AS speakerMention,
  coalesce(a.canonical, a.id) AS source, coalesce(b.canonical, b.id) AS target, [(s)-[:SAID_BY]->(p:Actor) | coalesce(p.canonical, p.id)][0] AS speaker,
  x.n AS n, x.start AS start, x.end AS end, x.text AS text,
  d.id AS article, d.title AS title, d.url AS url, d.publishedAt AS publishedAt, d.outlet AS outlet, d.agency AS agency,
  coalesce(d.cluster, d.id) AS copy;
