// What changes whenever the graph does: its counts, its reviews and its newest run.
MATCH (s:Statement)
WITH count(s) AS statements, sum(CASE WHEN s.status = 'auto' THEN 0 ELSE 1 END) AS judged
OPTIONAL MATCH (d:Article)
WITH statements, judged, count(d) AS articles, max(d.coding) AS coding
OPTIONAL MATCH (v:Review)
WITH statements, judged, articles, coding, count(v) AS reviews
OPTIONAL MATCH (a:Actor)
RETURN statements, judged, articles, coding, reviews, count(a) AS actors, count(a.canonical) AS merged;
