import type { Factuality } from '../model/index.js';
import { cypher, type GraphStore } from '../store/index.js';
import type { EventRow, EvidenceStatement } from './answers.js';
import { type EvidenceRow, evidenceStatements, independent } from './evidence.js';

/** Events as rows of a list, in the order of the ids; ids that are not in the graph are left out. */
export async function eventRows(store: GraphStore, ids: readonly string[]): Promise<EventRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await store.read<EvidenceRow>(cypher('read/evidence'), { events: [...new Set(ids)] });
  const statements = await evidenceStatements(store, rows);
  const byEvent = new Map<string, EvidenceStatement[]>();
  for (const statement of statements) {
    if (statement.status === 'rejected') continue;
    const group = byEvent.get(statement.event);
    if (group) group.push(statement);
    else byEvent.set(statement.event, [statement]);
  }
  const dates = new Map(rows.map(row => [row.event, { date: row.eventDate || null, type: row.eventType }]));
  return ids.flatMap(id => {
    const group = byEvent.get(id);
    const event = dates.get(id);
    return group && event ? [toEventRow(id, event.type, event.date, group)] : [];
  });
}

const STRENGTH: readonly Factuality[] = ['asserted', 'reported', 'planned', 'hypothetical', 'negated'];

function toEventRow(
  id: string,
  type: string,
  date: string | null,
  group: readonly EvidenceStatement[],
): EventRow {
  const factuality = STRENGTH.find(step => group.some(statement => statement.factuality === step))!;
  const best = group.find(statement => statement.factuality === factuality)!;
  return {
    id,
    type,
    source: best.source,
    target: best.target,
    date,
    factuality,
    reports: group.length,
    ...independent(group),
    score: group[0]!.score,
    status: group.some(({ status }) => status !== 'auto')
      ? group.find(({ status }) => status !== 'auto')!.status
      : 'auto',
    quote: best.sentence.text,
    cue: best.spans
      .filter(
        span => span.role === 'cue' && span.start >= best.sentence.start && span.end <= best.sentence.end,
      )
      .map(({ start, end }) => ({ start: start - best.sentence.start, end: end - best.sentence.start })),
    outlet: best.article.outlet,
    article: best.article.id,
    title: best.article.title,
    publishedAt: best.article.publishedAt,
    url: best.article.url,
  };
}
