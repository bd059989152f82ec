// Creates statements with both ends. $run: id of the run; $rows: see `statementRows`
MATCH (r:Run {id: $run})
UNWIND $rows AS row
MATCH (x:Sentence {id: row.sentence})
MATCH (a:Actor {id: row.source})
MATCH (b:Actor {id: row.target})
CREATE (s:Statement {
  id: row.id, type: row.type, factuality: row.factuality, attribution: row.attribution, explicit: row.explicit,
  date: row.date, datePrecision: row.datePrecision, dateSource: row.dateSource, dateStart: row.dateStart,
  dateEnd: row.dateEnd, cue: row.cue, cueStart: row.cueStart, cueEnd: row.cueEnd, cueSpans: row.cueSpans,
  frame: row.frame, score: row.score, status: row.status, machine: row.machine
})-[:FROM]->(x)
CREATE (s)-[:SOURCE {
  mention: row.sourceMention, start: row.sourceStart, end: row.sourceEnd, resolver: row.sourceResolver, score: row.sourceScore
}]->(a)
CREATE (s)-[:TARGET {
  mention: row.targetMention, start: row.targetStart, end: row.targetEnd, resolver: row.targetResolver, score: row.targetScore
}]->(b)
CREATE (s)-[:IN_RUN]->(r);
