import { type Choice, FACETS, type Facet, type Filter } from './filter.js';

/**
 * What the map shows, as the Cypher that a person would type for it. Events that took place are asked for by their
 * typed relationships, all others by their statements.
 */
export function graphCypher(
  filter: Filter,
  open: readonly string[] = [],
  hidden: readonly string[] = [],
): string {
  return usesRelationships(filter)
    ? relationshipQuery(filter, open, hidden)
    : statementQuery(filter, open, hidden);
}

/** Only what is asserted or reported is drawn as a relationship, and it does not know outlets, speakers or reviews. */
function usesRelationships({ choices }: Filter): boolean {
  const { factuality, outlet, speaker, reviewed } = choices;
  const drawn =
    factuality?.only && factuality.values.every(value => value === 'asserted' || value === 'reported');
  return Boolean(drawn) && !outlet && !speaker && !reviewed;
}

function relationshipQuery(filter: Filter, open: readonly string[], hidden: readonly string[]): string {
  const where = [
    ...conditions(filter, {
      tone: 'r.tone',
      factuality: 'r.factuality',
      type: 'type(r)',
      plover: "coalesce(r.plover, '')",
      score: 'r.score',
      date: 'r.date',
    }),
    ...actorConditions(filter, open, hidden),
  ];
  return [
    'MATCH (a:Actor)-[r]->(b:Actor)',
    whereClause(['r.eventId IS NOT NULL', ...where]),
    'RETURN a, r, b',
  ].join('\n');
}

function statementQuery(filter: Filter, open: readonly string[], hidden: readonly string[]): string {
  const where = [
    ...conditions(filter, {
      tone: 't.tone',
      factuality: 's.factuality',
      type: 's.type',
      plover: "coalesce(t.plover, '')",
      outlet: "coalesce(d.outlet, '')",
      speaker: "coalesce(p.id, '')",
      reviewed: 's.status',
      score: 's.score',
      date: 'e.date',
    }),
    ...actorConditions(filter, open, hidden),
  ];
  const needs = (facet: Facet) => filter.choices[facet] !== undefined;
  return [
    'MATCH (a:Actor)<-[:SOURCE]-(s:Statement)-[:TARGET]->(b:Actor), (s)-[:REPORTS]->(e:Event)',
    needs('tone') || needs('plover') ? 'MATCH (t:RelationType {name: s.type})' : '',
    needs('outlet') ? 'MATCH (s)-[:FROM]->(:Sentence)-[:PART_OF]->(d:Article)' : '',
    needs('speaker') ? `OPTIONAL MATCH (s)-[:SAID_BY]->(p:Actor)\nWITH a, b, s, e, p${carried(needs)}` : '',
    whereClause(["s.status <> 'rejected'", ...where]),
    'RETURN a.name AS wer, s.type AS was, b.name AS wen, e.date AS wann, s.factuality AS factuality,\n  count(s) AS reports, max(s.score) AS score, e.id AS event',
    'ORDER BY reports DESC',
  ]
    .filter(Boolean)
    .join('\n');
}

function carried(needs: (facet: Facet) => boolean): string {
  return `${needs('tone') || needs('plover') ? ', t' : ''}${needs('outlet') ? ', d' : ''}`;
}

function whereClause(conditions_: readonly string[]): string {
  return conditions_.length === 0 ? '' : `WHERE ${conditions_.join('\n  AND ')}`;
}

function conditions(filter: Filter, columns: Partial<Record<Facet | 'score' | 'date', string>>): string[] {
  const found: string[] = [];
  for (const facet of FACETS) {
    const choice = filter.choices[facet];
    const column = columns[facet];
    if (choice && column) found.push(choiceCondition(column, choice));
  }
  if (filter.from) found.push(`${columns.date} >= ${text(filter.from)}`);
  if (filter.to) found.push(`${columns.date} <= ${text(filter.to)}`);
  if (filter.minScore > 0) found.push(`${columns.score} >= ${filter.minScore}`);
  return found;
}

function choiceCondition(column: string, { only, values }: Choice): string {
  const list = `[${values.map(text).join(', ')}]`;
  if (values.length === 1) return `${column} ${only ? '=' : '<>'} ${text(values[0]!)}`;
  return only ? `${column} IN ${list}` : `NOT ${column} IN ${list}`;
}

const KIND_LABELS: Record<string, string> = {
  person: 'Person',
  organization: 'Organization',
  party: 'Party',
  state: 'State',
  media: 'Media',
  group: 'Group',
};

function actorConditions({ choices }: Filter, open: readonly string[], hidden: readonly string[]): string[] {
  const found: string[] = [];
  const kind = choices.kind;
  if (kind) {
    for (const end of ['a', 'b']) {
      const labels = kind.values.map(value => `${end}:${KIND_LABELS[value] ?? 'Actor'}`).join(' OR ');
      if (labels) found.push(kind.only ? `(${labels})` : `NOT (${labels})`);
    }
  }
  if (open.length > 0) {
    const ids = `[${open.map(text).join(', ')}]`;
    found.push(`(a.id IN ${ids} OR b.id IN ${ids})`);
  }
  if (hidden.length > 0) {
    const ids = `[${hidden.map(text).join(', ')}]`;
    found.push(`NOT a.id IN ${ids}`, `NOT b.id IN ${ids}`);
  }
  return found;
}

/** A text as Cypher writes it. */
export function text(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

export function eventCypher(id: string): string {
  return `MATCH (e:Event {id: ${text(id)}})<-[:REPORTS]-(s:Statement)-[:FROM]->(t:Sentence)-[:PART_OF]->(d:Article)
RETURN t.text AS satz, s.factuality AS factuality, s.score AS score, d.outlet AS medium, d.publishedAt AS erschienen, d.url AS url
ORDER BY score DESC`;
}

export function actorCypher(id: string): string {
  return `MATCH (a:Actor {id: ${text(id)}})-[r]-(b:Actor)
RETURN a, r, b`;
}

export function pairCypher(a: string, b: string): string {
  return `MATCH (a:Actor {id: ${text(a)}})-[r]-(b:Actor {id: ${text(b)}})
RETURN startNode(r).name AS wer, type(r) AS was, endNode(r).name AS wen, r.date AS wann, r.reports AS berichte, r.quote AS satz
ORDER BY wann DESC`;
}

export function articleCypher(id: string): string {
  return `MATCH (d:Article {id: ${text(id)}})<-[:PART_OF]-(t:Sentence)<-[:FROM]-(s:Statement)
MATCH (a:Actor)<-[:SOURCE]-(s)-[:TARGET]->(b:Actor)
RETURN t.n AS satz, a.name AS wer, s.type AS was, b.name AS wen, s.factuality AS factuality
ORDER BY satz`;
}

export function pathCypher(from: string, to: string): string {
  return `MATCH p = shortestPath((a:Actor {id: ${text(from)}})-[*..6]-(b:Actor {id: ${text(to)}}))
WHERE all(r IN relationships(p) WHERE r.eventId IS NOT NULL)
RETURN p`;
}
