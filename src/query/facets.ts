import { type Day, nextStep, type Step, stepStart } from './days.js';
import { FACETS, type Facet } from './filter.js';
import { type Narrowed, type Prepared, SCORE_BIT, TIME_BIT, UNDATED } from './narrow.js';

/** How many events have a value: in the slice, and among those that every other part of the filter lets through. */
export interface FacetCount {
  value: string;
  all: number;
  now: number;
}

/** The values of a facet with counts, most frequent in the slice first. */
export function facetCounts(prepared: Prepared, narrowed: Narrowed, facet: Facet): FacetCount[] {
  const { values, offsets, flat } = prepared.columns[facet];
  const bit = 1 << FACETS.indexOf(facet);
  const all = new Int32Array(values.length);
  const now = new Int32Array(values.length);
  for (let i = 0; i < prepared.size; i++) {
    const counts = (narrowed.failing[i]! & ~bit) === 0;
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      all[flat[k]!]!++;
      if (counts) now[flat[k]!]!++;
    }
  }
  return values
    .map((value, n) => ({ value, all: all[n]!, now: now[n]! }))
    .sort((a, b) => b.all - a.all || (a.value < b.value ? -1 : 1));
}

/** Events by certainty in equal bins from 0 to 1, among those that every other part of the filter lets through. */
export function scoreHistogram(prepared: Prepared, narrowed: Narrowed, bins: number): Int32Array {
  const counts = new Int32Array(bins);
  const { score } = prepared.slice.events;
  for (let i = 0; i < prepared.size; i++)
    if ((narrowed.failing[i]! & ~SCORE_BIT) === 0)
      counts[Math.min(bins - 1, Math.floor(score[i]! * bins))]!++;
  return counts;
}

/** Events of one step of time, by the value of a facet. */
export interface Bar {
  start: Day;
  /** One count for each value that was asked for. */
  counts: Int32Array;
}

export interface Histogram {
  step: Step;
  /** In order of time, without the empty ones. */
  bars: Bar[];
  /** Span of all dated events of the slice, filtered or not; null when none is dated. */
  span: { first: Day; last: Day } | null;
  /** Events whose date is wider than a step or unknown: they have no bar. */
  unplaced: number;
}

/** Share of events at each end of time that an axis may leave out, */
const STRAYS = 0.02;
/** if that makes it shorter by this share. */
const WORTHWHILE = 0.25;

/** The span of time in which events are, a few strays far before or after it left aside; null when none is dated. */
export function coreSpan({ first, last }: Prepared): { first: Day; last: Day } | null {
  const dated = [...first].filter(day => day !== UNDATED).sort((a, b) => a - b);
  if (dated.length === 0) return null;
  const whole = { first: dated[0]!, last: Math.max(...last) };
  const cut = Math.ceil(dated.length * STRAYS);
  const from = dated[Math.min(cut, dated.length - 1)]!;
  const to = dated[Math.max(0, dated.length - 1 - cut)]!;
  const length = Math.max(1, whole.last - whole.first);
  return {
    first: from - whole.first > length * WORTHWHILE ? from : whole.first,
    last: whole.last - to > length * WORTHWHILE ? to : whole.last,
  };
}

/** Events by time, among those that every part of the filter but time lets through. */
export function timeHistogram(
  prepared: Prepared,
  narrowed: Narrowed,
  step: Step,
  facet: Facet,
  values: readonly string[],
): Histogram {
  const { first, last, columns } = prepared;
  const column = columns[facet];
  const slot = column.values.map(value => values.indexOf(value));
  const bars = new Map<Day, Bar>();
  let unplaced = 0;
  let span: Histogram['span'] = null;
  for (let i = 0; i < prepared.size; i++) {
    const dated = first[i] !== UNDATED;
    if (dated) {
      span ??= { first: first[i]!, last: last[i]! };
      span.first = Math.min(span.first, first[i]!);
      span.last = Math.max(span.last, last[i]!);
    }
    if ((narrowed.failing[i]! & ~TIME_BIT) !== 0) continue;
    const start = stepStart(first[i]!, step);
    if (!dated || last[i]! >= nextStep(start, step)) {
      unplaced++;
      continue;
    }
    let bar = bars.get(start);
    if (!bar) {
      bar = { start, counts: new Int32Array(values.length) };
      bars.set(start, bar);
    }
    for (let k = column.offsets[i]!; k < column.offsets[i + 1]!; k++) {
      const n = slot[column.flat[k]!]!;
      if (n >= 0) bar.counts[n]!++;
    }
  }
  return { step, bars: [...bars.values()].sort((a, b) => a.start - b.start), span, unplaced };
}
