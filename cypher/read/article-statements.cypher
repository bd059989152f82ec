// Statements of one article with everything that proves them. $article
MATCH (d:Article {id: $article})<-[:PART_OF]-(x:Sentence)<-[:FROM]-(s:Statement)-[:REPORTS]->(e:Event)
MATCH (s)-[f:SOURCE]->(a:Actor)
MATCH (s)-[g:TARGET]->(b:Actor)
RETURN e.id AS event, e.type AS eventType, e.date AS eventDate, properties(s) AS statement,
  properties(f) AS sourceMention, properties(g) AS targetMention, [(s)-[h:SAID_BY]->(:Actor) | properties(h)][0] AS speakerMention,
  coalesce(a.canonical, a.id) AS source, coalesce(b.canonical, b.id) AS target, [(s)-[:SAID_BY]->(p:Actor) | coalesce(p.canonical, p.id)][0] AS speaker,
  x.n AS n, x.start AS start, x.end AS end, x.text AS text,
  d.id AS article, d.title AS title, d.url AS url, d.publishedAt AS publishedAt, d.outlet AS outlet, d.agency AS agency,
  coalesce(d.cluster, d.id) AS copy;
