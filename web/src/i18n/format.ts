import { isoDay } from '../../../src/query/days.js';
import { lang, words } from './index.js';

type Style = 'long' | 'short' | 'bare';

const FORMATS: Record<Style, Record<4 | 7 | 10, Intl.DateTimeFormatOptions>> = {
  long: {
    4: { year: 'numeric' },
    7: { month: 'long', year: 'numeric' },
    10: { day: 'numeric', month: 'long', year: 'numeric' },
  },
  short: {
    4: { year: 'numeric' },
    7: { month: 'numeric', year: 'numeric' },
    10: { day: 'numeric', month: 'numeric', year: 'numeric' },
  },
  bare: { 4: { year: 'numeric' }, 7: { month: 'long' }, 10: { day: 'numeric', month: 'long' } },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(name: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${words.value.locale} ${name}`;
  let found = dateFormats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(words.value.locale, { ...options, timeZone: 'UTC' });
    dateFormats.set(key, found);
  }
  return found;
}

function formatter(style: Style, length: 4 | 7 | 10): Intl.DateTimeFormat {
  return dateFormat(`${style} ${length}`, FORMATS[style][length]);
}

/** A partial date as people write it: 17. April 2025, April 2025, 2025; `bare` leaves the year out. */
export function date(iso: string | null, style: Style = 'long'): string {
  if (!iso) return words.value.panel.unknownDate;
  const length = iso.length as 4 | 7 | 10;
  const time = new Date(`${iso}${'-01-01'.slice(iso.length - 4)}T00:00:00Z`);
  return Number.isNaN(time.getTime()) ? iso : formatter(style, length).format(time);
}

export function day(value: number, style: Style = 'long'): string {
  return date(isoDay(value), style);
}

/** A span of days, what both ends share written once: 10. bis 24. April 2025. */
export function days(first: number, last: number): string {
  const format = formatter('long', 10);
  return format
    .formatRange(new Date(first * 86_400_000), new Date(last * 86_400_000))
    .replace(/–| – /, rangeWord());
}

function rangeWord(): string {
  return lang.value === 'de' ? ' bis ' : ' to ';
}

export function number(value: number): string {
  return numberFormat('plain').format(value);
}

const NUMBERS: Record<'plain' | 'score' | 'size', Intl.NumberFormatOptions> = {
  plain: {},
  score: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  size: { maximumFractionDigits: 1 },
};
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(kind: keyof typeof NUMBERS): Intl.NumberFormat {
  const key = `${words.value.locale} ${kind}`;
  let found = numberFormats.get(key);
  if (!found) {
    found = new Intl.NumberFormat(words.value.locale, NUMBERS[kind]);
    numberFormats.set(key, found);
  }
  return found;
}

/** A probability with two places: 0,93. */
export function score(value: number): string {
  return numberFormat('score').format(value);
}

/** Names in a row with the last joined by a word. */
export function names(list: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(words.value.locale, { type }).format(list);
}

export function size(bytes: number): string {
  const mega = bytes / 1_000_000;
  return mega >= 1 ? `${numberFormat('size').format(mega)} MB` : `${number(Math.ceil(bytes / 1000))} kB`;
}

/** A day on an axis, as short as the length of the axis lets it be: 2024, Mai, 1. April, 15. */
export function tick(value: number, axis: { first: number; end: number }): string {
  const length = axis.end - axis.first;
  const at = new Date(value * 86_400_000);
  const january = at.getUTCMonth() === 0;
  if (length > 800) return january ? String(at.getUTCFullYear()) : month(at, false);
  if (length > 100) return month(at, january || value < axis.first + 31);
  if (at.getUTCDate() === 1) return day(value, 'bare');
  return dateFormat('day', { day: 'numeric' }).format(at);
}

function month(at: Date, year: boolean): string {
  return year
    ? dateFormat('month and year', { month: 'short', year: 'numeric' }).format(at)
    : dateFormat('month', { month: 'short' }).format(at);
}
