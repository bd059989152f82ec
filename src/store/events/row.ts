import { type Factuality, outletId, type RelationType } from '../../model/index.js';

/** What an event needs to know of a statement that reports it. */
export interface StatementRow {
  id: string;
  type: string;
  /** Ids of the actors, merged ones by the actor that they were merged into. */
  source: string;
  target: string;
  date: string | null;
  dateSource: string | null;
  factuality: Factuality;
  status: string;
  score: number;
  article: string;
  /** The article, or its cluster of near-duplicates, which counts as one source. */
  text: string;
  publishedAt: string | null;
  /** The earliest publication of the text, null when the article is the only one. */
  firstPublished: string | null;
  url: string;
  outlet: string;
  /** Text of the sentence. */
  quote: string;
  /** Id of the event that it reports now, null for a new statement. */
  event: string | null;
}

/** The part of the graph in which the events of one act are told apart: source, type, target and year. */
export interface Unit {
  id: string;
  key: string;
  source: string;
  type: string;
  target: string;
}

/** The unit in which a statement counts. Of a symmetric type, the lower id is the source. */
export function unitOf(row: StatementRow, type: RelationType): Unit {
  const turned = type.symmetric && row.target < row.source;
  const source = turned ? row.target : row.source;
  const target = turned ? row.source : row.target;
  const key = `${source} ${row.type} ${target}`;
  return { id: `${key} ${dateOf(row).slice(0, 4)}`, key, source, type: row.type, target };
}

type Dated = Pick<StatementRow, 'date' | 'dateSource' | 'firstPublished' | 'publishedAt'>;

/**
 * The date under which a statement counts, a prefix of the calendar's; empty when nothing is known. A text that was
 * printed again later counts under the day on which it was first printed.
 */
export function dateOf({ date, dateSource, firstPublished, publishedAt }: Dated): string {
  const fallback = firstPublished ?? publishedAt ?? '';
  if (date === null || (dateSource === 'publication' && firstPublished !== null)) return fallback;
  return date;
}

/** Whether a statement says that the act took place and no reviewer has rejected it. */
export function isDrawable(row: Pick<StatementRow, 'factuality' | 'status'>): boolean {
  return (row.factuality === 'asserted' || row.factuality === 'reported') && row.status !== 'rejected';
}

/** The outlet as a source; articles without one count as of one. */
export function sourceOf(row: StatementRow): string {
  return outletId(row.outlet);
}
