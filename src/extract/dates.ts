import type { Doc, PartialDate, Statement, Token } from '../model/index.js';
import { clauseHead, headsClause, lemmaOf, type Reading } from './reading.js';

/** When an act happened, as the text says it. */
export type When = Pick<Statement, 'date' | 'datePrecision' | 'dateSource' | 'dateSpan'>;

export const UNDATED: When = { date: null, datePrecision: 'unknown', dateSource: null, dateSpan: null };

interface Expression extends When {
  from: number;
  to: number;
}

const DAY_MS = 86_400_000;

/**
 * The date of an act: the expression in its clause, else one in its sentence that governs it. Days and weeks are counted
 * from the publication date; without one, relative expressions give nothing.
 */
export function dateOf(reading: Reading, token: Token, publishedAt: PartialDate | null): When {
  const found = expressionsOf(reading, token, publishedAt);
  if (found.length === 0) return UNDATED;
  const best = found.reduce((a, b) => (distance(reading, token, b) < distance(reading, token, a) ? b : a));
  const { date, datePrecision, dateSource, dateSpan } = best;
  return { date, datePrecision, dateSource, dateSpan };
}

const OTHER_CLAUSE = 1000; // an expression in the clause of the act beats any other
const INSIDE_PHRASE = 100; // one that says when the act was beats one that says when a thing in it was

function distance(reading: Reading, token: Token, { from }: Expression): number {
  const there = reading.doc.tokens[from]!;
  const same = clauseHead(reading, there).i === clauseHead(reading, token).i;
  const adverbial = ADVERBIALS.has(there.deprel) || there.head === token.i;
  return Math.abs(from - token.i) + (same ? 0 : OTHER_CLAUSE) + (adverbial ? 0 : INSIDE_PHRASE);
}

const ADVERBIALS = new Set(['obl', 'advmod']);

/** Date expressions of the act's own clause and of the clauses above it in the sentence. */
function expressionsOf(reading: Reading, token: Token, publishedAt: PartialDate | null): Expression[] {
  const { doc } = reading;
  const sentence = doc.sentenceOf(token);
  const heads = new Set<number>();
  for (let at: Token | undefined = clauseHead(reading, token); at; at = doc.head(at))
    if (headsClause(reading, at)) heads.add(at.i);
  const found: Expression[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const expression = expressionAt(reading, i, sentence.to, publishedAt);
    if (!expression) continue;
    if (heads.has(clauseHead(reading, doc.tokens[i]!).i)) found.push(expression);
    i = expression.to - 1;
  }
  return found;
}

/** The date expression that begins at a token. */
function expressionAt(
  reading: Reading,
  i: number,
  end: number,
  publishedAt: PartialDate | null,
): Expression | null {
  const { doc } = reading;
  return (
    numericDate(doc, i) ??
    dayMonth(reading, i, end, publishedAt) ??
    monthYear(reading, i, end, publishedAt) ??
    weekday(reading, i, publishedAt) ??
    dayWord(reading, i, publishedAt) ??
    shiftedUnit(reading, i, end, publishedAt) ??
    year(doc, i)
  );
}

function expression(
  doc: Doc,
  from: number,
  to: number,
  date: PartialDate,
  source: 'explicit' | 'relative',
): Expression {
  return {
    from,
    to,
    date,
    datePrecision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year',
    dateSource: source,
    dateSpan: { start: doc.tokens[from]!.start, end: doc.tokens[to - 1]!.end },
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `2005-10-19`, `06.12.2004`. */
function numericDate(doc: Doc, i: number): Expression | null {
  const { text } = doc.tokens[i]!;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return expression(doc, i, i + 1, text, 'explicit');
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return german
    ? expression(doc, i, i + 1, `${german[3]}-${two(+german[2]!)}-${two(+german[1]!)}`, 'explicit')
    : null;
}

/** `19. Dezember`, `19. Dezember 2004`, `June 5`, `5 June 2004`. */
function dayMonth(
  { doc, know }: Reading,
  i: number,
  end: number,
  publishedAt: PartialDate | null,
): Expression | null {
  const numberOf = (at: number) => (at < end ? /^(\d{1,2})\.?$/.exec(doc.tokens[at]!.text)?.[1] : undefined);
  const monthOf = (at: number) =>
    at < end ? know.months.get(doc.tokens[at]!.text.toLowerCase()) : undefined;
  let to = i + 2;
  let day = numberOf(i);
  let month: number | undefined;
  if (day) {
    if (doc.tokens[i + 1]?.text === '.') to++;
    month = monthOf(to - 1);
  } else {
    month = monthOf(i);
    day = month && doc.lang === 'en' ? numberOf(i + 1) : undefined;
  }
  if (!day || !month || +day > 31) return null;
  const comma = doc.tokens[to]?.text === ',' ? 1 : 0;
  const year = to + comma < end ? yearAt(doc, to + comma) : undefined;
  if (year) to += comma + 1;
  const monthDay = `${two(month)}-${two(+day)}`;
  const resolved = year ?? nearestYear(publishedAt, month);
  return resolved ? expression(doc, i, to, `${resolved}-${monthDay}`, year ? 'explicit' : 'relative') : null;
}

/** `im März`, `im März 2004`. */
function monthYear(
  { doc, know }: Reading,
  i: number,
  end: number,
  publishedAt: PartialDate | null,
): Expression | null {
  const month = know.months.get(doc.tokens[i]!.text.toLowerCase());
  if (!month || (doc.lang === 'en' && doc.tokens[i]!.upos !== 'PROPN')) return null;
  const explicit = i + 1 < end ? yearAt(doc, i + 1) : undefined;
  const resolved = explicit ?? nearestYear(publishedAt, month);
  return resolved
    ? expression(
        doc,
        i,
        explicit ? i + 2 : i + 1,
        `${resolved}-${two(month)}`,
        explicit ? 'explicit' : 'relative',
      )
    : null;
}

const yearAt = (doc: Doc, i: number): string | undefined =>
  /^(1[89]\d\d|20\d\d)$/.exec(doc.tokens[i]!.text)?.[1];

/** The year in which a month without one lies nearest to the publication. */
function nearestYear(publishedAt: PartialDate | null, month: number): string | undefined {
  if (!publishedAt) return undefined;
  const year = +publishedAt.slice(0, 4);
  const published = publishedAt.length >= 7 ? +publishedAt.slice(5, 7) : month;
  if (month - published > 6) return String(year - 1);
  if (published - month > 6 && month <= 2) return String(year + 1);
  return String(year);
}

/** `im Jahr 2004`, `seit 2004`, and a year that stands alone in its clause (`2004 trafen sich …`). */
function year(doc: Doc, i: number): Expression | null {
  const found = yearAt(doc, i);
  if (!found) return null;
  const before = doc.tokens[i - 1]?.text.toLowerCase() ?? '';
  const introduced = /^(im|in|jahr|jahre|jahres|seit|anfang|ende|mitte|since|of)$/.test(before);
  return introduced || doc.tokens[i]!.deprel === 'obl' ? expression(doc, i, i + 1, found, 'explicit') : null;
}

/** `am Donnerstag`: the last one before the publication, the next one in the future. */
function weekday({ doc, know }: Reading, i: number, publishedAt: PartialDate | null): Expression | null {
  const token = doc.tokens[i]!;
  const word = token.text.toLowerCase().replace(/(vor|nach)?mittag$|abend$|nacht$|morgen$|s$/g, '');
  const day = know.weekdays.get(lemmaOf(token)) ?? know.weekdays.get(word);
  if (!day || !publishedAt || publishedAt.length < 10) return null;
  const published = weekdayOf(publishedAt);
  const next = isAhead(doc, i);
  const back = (published - day + 7) % 7;
  const shift = next ? (day - published + 7) % 7 || 7 : -back;
  return expression(doc, i, i + 1, addDays(publishedAt, shift), 'relative');
}

const isAhead = (doc: Doc, i: number): boolean =>
  /^(kommend|nächst|next|coming)/i.test(doc.tokens[i - 1]?.text ?? '');

function dayWord({ doc, know }: Reading, i: number, publishedAt: PartialDate | null): Expression | null {
  const token = doc.tokens[i]!;
  const shift = know.days.get(lemmaOf(token)) ?? know.days.get(token.text.toLowerCase());
  if (shift === undefined || token.upos === 'NOUN' || !publishedAt || publishedAt.length < 10) return null;
  return expression(doc, i, i + 1, addDays(publishedAt, shift), 'relative');
}

/** `vergangene Woche`, `im letzten Jahr`, `last month`. */
function shiftedUnit(
  { doc, know }: Reading,
  i: number,
  end: number,
  publishedAt: PartialDate | null,
): Expression | null {
  if (!publishedAt || i + 1 >= end) return null;
  const shift =
    know.shifts.get(lemmaOf(doc.tokens[i]!)) ??
    know.shifts.get(doc.tokens[i]!.text.toLowerCase().replace(/e[mnrs]?$/, ''));
  const unit = know.units.get(lemmaOf(doc.tokens[i + 1]!));
  if (shift === undefined || !unit) return null;
  const at = (date: PartialDate) => expression(doc, i, i + 2, date, 'relative');
  if (unit === 'year') return at(String(+publishedAt.slice(0, 4) + shift));
  if (unit === 'month' && publishedAt.length >= 7) return at(addMonths(publishedAt.slice(0, 7), shift));
  if (unit === 'week' && publishedAt.length === 10) return at(addDays(publishedAt, shift * 7).slice(0, 7));
  return null;
}

const utc = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/** 1 (Monday) … 7. */
const weekdayOf = (date: string): number => new Date(utc(date)).getUTCDay() || 7;

export const addDays = (date: string, days: number): string =>
  new Date(utc(date) + days * DAY_MS).toISOString().slice(0, 10);

function addMonths(month: string, shift: number): string {
  const months = +month.slice(0, 4) * 12 + +month.slice(5, 7) - 1 + shift;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}
