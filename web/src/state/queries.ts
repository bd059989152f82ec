/** Name of a query: its first comment or its first line. */
export function queryName(cypher: string): string {
  const first = cypher.trim().split('\n')[0] ?? '';
  const comment = /^\/\/\s*(.+)$/.exec(first)?.[1] ?? first;
  return comment.length > 60 ? `${comment.slice(0, 59)}…` : comment;
}

/** Queries to begin with, in the language of the page. */
export const EXAMPLES: Readonly<Record<'de' | 'en', readonly string[]>> = {
  de: [
    `// Wer wirft wem etwas vor?
MATCH (a:Person)-[r:CRITICIZED|ACCUSED]->(b)
RETURN a.name AS wer, type(r) AS was, b.name AS wen, r.date AS wann, r.reports AS berichte, r.quote AS satz
ORDER BY wann DESC`,
    `// Vorwurf und Zurückweisung
MATCH (a)-[r:ACCUSED]->(b)-[x:REJECTED]->(a)
WHERE x.date >= r.date
RETURN a.name AS wer, b.name AS wen, r.date AS vorwurf, x.date AS zurueckweisung, x.quote AS satz
ORDER BY vorwurf`,
    `// Konflikt in Worten je Paar
MATCH (a)-[r]->(b)
WHERE r.quad = 'VERBAL_CONFLICT'
RETURN a.name AS wer, b.name AS wen, count(r) AS ereignisse, sum(r.reports) AS berichte
ORDER BY ereignisse DESC, berichte DESC`,
    `// Treffen als Graph
MATCH (a:Actor)-[r:MET]-(b:Actor)
RETURN a, r, b`,
    `// Was nur behauptet wird, und von wem
MATCH (p:Actor)<-[:SAID_BY]-(s:Statement {factuality: 'reported'})-[:FROM]->(t:Sentence)
MATCH (a:Actor)<-[:SOURCE]-(s)-[:TARGET]->(b:Actor)
RETURN p.name AS laut, a.name AS wer, s.type AS was, b.name AS wen, t.text AS satz`,
    `// Angekündigt: was geplant ist
MATCH (a:Actor)<-[:SOURCE]-(s:Statement {factuality: 'planned'})-[:TARGET]->(b:Actor)
MATCH (s)-[:FROM]->(t:Sentence)
RETURN a.name AS wer, s.type AS was, b.name AS wen, s.date AS wann, t.text AS satz
ORDER BY wann DESC`,
  ],
  en: [
    `// Who accuses whom?
MATCH (a:Person)-[r:CRITICIZED|ACCUSED]->(b)
RETURN a.name AS who, type(r) AS what, b.name AS whom, r.date AS date, r.reports AS reports, r.quote AS sentence
ORDER BY date DESC`,
    `// Accusation and rejection
MATCH (a)-[r:ACCUSED]->(b)-[x:REJECTED]->(a)
WHERE x.date >= r.date
RETURN a.name AS who, b.name AS whom, r.date AS accused, x.date AS rejected, x.quote AS sentence
ORDER BY accused`,
    `// Verbal conflict by pair
MATCH (a)-[r]->(b)
WHERE r.quad = 'VERBAL_CONFLICT'
RETURN a.name AS who, b.name AS whom, count(r) AS events, sum(r.reports) AS reports
ORDER BY events DESC, reports DESC`,
    `// Meetings as a graph
MATCH (a:Actor)-[r:MET]-(b:Actor)
RETURN a, r, b`,
    `// What is only claimed, and by whom
MATCH (p:Actor)<-[:SAID_BY]-(s:Statement {factuality: 'reported'})-[:FROM]->(t:Sentence)
MATCH (a:Actor)<-[:SOURCE]-(s)-[:TARGET]->(b:Actor)
RETURN p.name AS according, a.name AS who, s.type AS what, b.name AS whom, t.text AS sentence`,
    `// Announced: what is planned
MATCH (a:Actor)<-[:SOURCE]-(s:Statement {factuality: 'planned'})-[:TARGET]->(b:Actor)
MATCH (s)-[:FROM]->(t:Sentence)
RETURN a.name AS who, s.type AS what, b.name AS whom, s.date AS date, t.text AS sentence
ORDER BY date DESC`,
  ],
};
