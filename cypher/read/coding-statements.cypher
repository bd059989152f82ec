// Statements of articles with both ends. $ids
UNWIND $ids AS id
MATCH (d:Article {id: id})<-[:PART_OF]-(x:Sentence)<-[:FROM]-(s:Statement)
MATCH (s)-[f:SOURCE]->(a:Actor)
MATCH (s)-[g:TARGET]->(b:Actor)
RETURN d.id AS article, x.n AS sentence, s.id AS id, s.type AS type, s.factuality AS factuality,
  s.attribution AS attribution, s.explicit AS explicit, s.date AS date, s.datePrecision AS datePrecision,
  s.dateSource AS dateSource, s.dateStart AS dateStart, s.dateEnd AS dateEnd, s.cue AS cue, s.cueSpans AS cueSpans,
  s.frame AS frame, s.score AS score, s.machine AS machine,
  a.id AS source, f.mention AS sourceMention, f.start AS sourceStart, f.end AS sourceEnd,
  f.resolver AS sourceResolver, f.score AS sourceScore,
  b.id AS target, g.mention AS targetMention, g.start AS targetStart, g.end AS targetEnd,
  g.resolver AS targetResolver, g.score AS targetScore;
