import type { EventRow } from '../../../src/query/answers.js';

/** A table as CSV (RFC 4180): texts that a spreadsheet would take for a formula are defused. */
export function csv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return `${[header, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text =
    typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const EVENT_COLUMNS = [
  'event',
  'source',
  'type',
  'target',
  'date',
  'factuality',
  'reports',
  'outlets',
  'score',
  'quote',
  'outlet',
  'article',
];

/** Events as CSV, one a row, with the sentence that tells each best. */
export function eventsCsv(events: readonly EventRow[]): string {
  return csv(
    EVENT_COLUMNS,
    events.map(event => [
      event.id,
      event.source.name,
      event.type,
      event.target.name,
      event.date,
      event.factuality,
      event.reports,
      event.outlets,
      event.score,
      event.quote,
      event.outlet,
      event.article,
    ]),
  );
}
