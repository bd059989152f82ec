import type { Json, Row } from '../store/index.js';

const CELL_WIDTH = 60;

/** Rows as a table for people: columns side by side, long cells cut. */
export function toTable(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map(row => columns.map(column => cut(cellText(row[column] ?? null))));
  const widths = columns.map((column, i) => Math.max(width(column), ...cells.map(row => width(row[i]!))));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => pad(cell, widths[i]!))
      .join('  ')
      .trimEnd();
  return [line(columns), line(widths.map(size => '─'.repeat(size))), ...cells.map(line)].join('\n');
}

/** A value in one line: nodes by name or id, relationships by type, other objects as JSON. */
export function cellText(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(cellText).join(', ')}]`;
  const { labels, type, nodes, properties } = value;
  if (Array.isArray(labels)) return `(${nameOf(properties as Row)}:${labels.join(':')})`;
  if (typeof type === 'string' && properties) return `[:${type}]`;
  if (Array.isArray(nodes)) return nodes.map(cellText).join('–');
  return JSON.stringify(value);
}

function nameOf(properties: Row): string {
  return String(properties.name ?? properties.title ?? properties.id ?? '');
}

function cut(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  const letters = [...flat];
  return letters.length > CELL_WIDTH ? `${letters.slice(0, CELL_WIDTH - 1).join('')}…` : flat;
}

function pad(text: string, size: number): string {
  return text + ' '.repeat(size - width(text));
}

function width(text: string): number {
  return [...text].length;
}
