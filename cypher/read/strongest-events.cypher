// The events that most statements report. $factualities, $types, $from, $to: null for any; $minScore, $limit
MATCH (e:Event)<-[:REPORTS]-(s:Statement)
WHERE s.status <> 'rejected'
  AND ($types IS NULL OR e.type IN $types)
  AND ($factualities IS NULL OR s.factuality IN $factualities)
  AND ($from IS NULL OR e.date >= substring($from, 0, size(e.date)))
  AND ($to IS NULL OR e.date <= substring($to, 0, size(e.date)))
WITH e.id AS id, count(s) AS reports, max(s.score) AS score
WHERE score >= $minScore
RETURN id
ORDER BY reports DESC, score DESC, id
LIMIT $limit;
