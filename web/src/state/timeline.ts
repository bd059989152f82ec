import { type Day, daySpan, isoDay, nextStep, type Step, stepStart } from '../../../src/query/days.js';
import type { Histogram } from '../../../src/query/facets.js';
import type { Filter } from '../../../src/query/filter.js';

/** The stretch of time that the axis shows, and where days lie on it. */
export interface Axis {
  first: Day;
  /** The day after the last one. */
  end: Day;
  width: number;
}

/** Bars that an axis can hold before they are too thin to be told apart. */
const MOST_BARS = 160;
const THIN_BAR = 3;

/** The axis for a span of time and whatever a filter asks for beyond it: whole steps, at least a week. */
export function axisFor(
  span: { first: Day; last: Day } | null,
  filter: Filter,
  step: Step,
  width: number,
): Axis | null {
  if (!span) return null;
  const from = filter.from ? daySpan(filter.from)?.first : undefined;
  const to = filter.to ? daySpan(filter.to)?.last : undefined;
  const first = stepStart(Math.min(span.first, from ?? span.first), step);
  const end = Math.max(nextStep(Math.max(span.last, to ?? span.last), step), first + 7);
  return { first, end, width };
}

/** Events whose bars lie before and after an axis. */
export function strays({ bars }: Histogram, axis: Axis): { before: number; after: number } {
  let [before, after] = [0, 0];
  for (const bar of bars) {
    const count = bar.counts.reduce((sum, one) => sum + one, 0);
    if (bar.start < axis.first) before += count;
    else if (bar.start >= axis.end) after += count;
  }
  return { before, after };
}

export function xOf(axis: Axis, day: Day): number {
  return ((day - axis.first) / (axis.end - axis.first)) * axis.width;
}

export function dayAt(axis: Axis, x: number): Day {
  const share = Math.max(0, Math.min(1, x / axis.width));
  return axis.first + share * (axis.end - axis.first);
}

/** The finest step at which a span of days is still readable at a width. */
export function fittingStep(first: Day, last: Day, width: number): Step {
  const most = Math.min(MOST_BARS, width / THIN_BAR);
  const days = last - first + 1;
  if (days <= most) return 'day';
  if (days / 7 <= most) return 'week';
  return days / 30 <= most ? 'month' : 'year';
}

/** The filter for a window of days; the whole axis is no filter at all. */
export function windowed(filter: Filter, axis: Axis, first: Day, last: Day): Filter {
  if (first <= axis.first && last >= axis.end - 1) return { ...filter, from: null, to: null };
  return { ...filter, from: isoDay(first), to: isoDay(last) };
}

/** The window of a filter on an axis; the whole axis when the filter asks for none. */
export function windowOf(filter: Filter, axis: Axis): { first: Day; last: Day } {
  const first = filter.from ? daySpan(filter.from)?.first : undefined;
  const last = filter.to ? daySpan(filter.to)?.last : undefined;
  const clamp = (day: Day) => Math.max(axis.first, Math.min(axis.end - 1, day));
  return { first: clamp(first ?? axis.first), last: clamp(last ?? axis.end - 1) };
}

/** A window of the same length one step later; null when it would leave the axis. */
export function played(
  window: { first: Day; last: Day },
  axis: Axis,
  step: Step,
): { first: Day; last: Day } | null {
  const next = nextStep(window.first, step);
  const last = window.last + (next - window.first);
  return last > axis.end - 1 ? null : { first: next, last };
}

/** Where the axis is written on: days of a round distance, the first of a month or year marked as major. */
export function ticks(axis: Axis): { day: Day; major: boolean }[] {
  const days = axis.end - axis.first;
  const room = Math.max(2, Math.floor(axis.width / 76));
  const found: { day: Day; major: boolean }[] = [];
  if (days / room <= 4) {
    const every = [1, 2, 5][[1, 2, 5].findIndex(size => days / size <= room)] ?? 5;
    for (let day = axis.first; day < axis.end; day += every) found.push({ day, major: day === axis.first });
    return found;
  }
  if (days <= 31 * room * 0.75) {
    for (let day = stepStart(axis.first, 'month'); day < axis.end; day = nextStep(day, 'month')) {
      if (day >= axis.first) found.push({ day, major: true });
      const middle = day + 14;
      if (days / room <= 15 && middle >= axis.first && middle < axis.end)
        found.push({ day: middle, major: false });
    }
    return found;
  }
  const months = Math.ceil(days / 30 / room);
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find(size => size >= months) ?? 120;
  for (let day = stepStart(axis.first, 'month'); day < axis.end; day = nextStep(day, 'month')) {
    const date = new Date(day * 86_400_000);
    const index = date.getUTCFullYear() * 12 + date.getUTCMonth();
    if (index % every === 0 && day >= axis.first) found.push({ day, major: date.getUTCMonth() === 0 });
  }
  return found;
}
