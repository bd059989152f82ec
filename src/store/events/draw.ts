import type { RelationType } from '../../model/index.js';
import type { Row } from '../store.js';
import { isDrawable, type StatementRow, sourceOf } from './row.js';

/**
 * The properties of the relationship that stands for an event, or null when nothing is drawn: no statement says that
 * it took place, or both its actors have become one. The same for the statements in any order.
 */
export function draw(
  event: { id: string; date: string },
  rows: readonly StatementRow[],
  type: RelationType,
): Row | null {
  const drawable = rows.filter(isDrawable);
  if (drawable.length === 0 || drawable[0]!.source === drawable[0]!.target) return null;
  const independent = firstOfEachText(drawable);
  const best = [...drawable].sort((a, b) => b.score - a.score || byAge(a, b))[0]!;
  const oldest = [...drawable].sort(byAge)[0]!;
  const row: Row = {
    eventId: event.id,
    date: event.date === '' ? null : event.date,
    year: event.date === '' ? null : Number(event.date.slice(0, 4)),
    reports: drawable.length,
    articles: independent.length,
    outlets: new Set(independent.map(sourceOf)).size,
    factuality: drawable.some(({ factuality }) => factuality === 'asserted') ? 'asserted' : 'reported',
    tone: type.tone,
    plover: type.plover,
    cameo: type.cameo,
    quad: type.quad,
    goldstein: type.goldstein,
    quote: best.quote,
    firstUrl: oldest.url,
    score: best.score,
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

/** One statement, the oldest, of each independent text. */
function firstOfEachText(rows: readonly StatementRow[]): StatementRow[] {
  const first = new Map<string, StatementRow>();
  for (const row of [...rows].sort(byAge)) if (!first.has(row.text)) first.set(row.text, row);
  return [...first.values()];
}

/** Articles by date of publication, undated ones last. */
function byAge(a: StatementRow, b: StatementRow): number {
  const [left, right] = [a.publishedAt ?? '9999', b.publishedAt ?? '9999'];
  if (left !== right) return left < right ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
