const DAY_MS = 86_400_000;

/** Days since 1970-01-01; the unit in which spans of time are compared. */
export type Day = number;

/** A closed span of days, both ends included. */
export interface DaySpan {
  first: Day;
  last: Day;
}

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The days that a partial date covers; null when it is none. @example daySpan('2025-02') // 28 days */
export function daySpan(date: string): DaySpan | null {
  const match = PARTIAL.exec(date);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] && Number(match[2]), match[3] && Number(match[3])];
  const first = Date.UTC(year, (month || 1) - 1, day || 1) / DAY_MS;
  if (isoDay(first).slice(0, date.length) !== date) return null;
  if (day) return { first, last: first };
  const next = month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { first, last: next / DAY_MS - 1 };
}

/** ISO date of a day. */
export function isoDay(day: Day): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export type Step = 'day' | 'week' | 'month' | 'year';

/** First day of the step that holds a day; weeks begin on Monday. */
export function stepStart(day: Day, step: Step): Day {
  if (step === 'day') return day;
  if (step === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), step === 'month' ? date.getUTCMonth() : 0, 1) / DAY_MS;
}

/** First day of the step after the one that holds a day. */
export function nextStep(day: Day, step: Step): Day {
  const start = stepStart(day, step);
  if (step === 'day') return start + 1;
  if (step === 'week') return start + 7;
  const date = new Date(start * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return (step === 'month' ? Date.UTC(year, month + 1, 1) : Date.UTC(year + 1, 0, 1)) / DAY_MS;
}
