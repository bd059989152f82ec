import { describe, expect, it } from 'vitest';
import { isoDay } from '../../src/query/days.js';
import { coreSpan, facetCounts, scoreHistogram, timeHistogram } from '../../src/query/facets.js';
import { DEFAULT_FILTER, type Facet, type Filter, parseFilter } from '../../src/query/filter.js';
import { narrow, narrowTime, prepare, scoped } from '../../src/query/narrow.js';
import { COAST_SLICE } from '../support/coast-slice.js';
import { TYPES_BY_NAME } from '../support/codebook-types.js';

const prepared = prepare(COAST_SLICE, TYPES_BY_NAME);
const everything: Filter = { ...DEFAULT_FILTER, choices: {} };
const count = (query: string) =>
  narrow(prepared, parseFilter(new URLSearchParams(query), everything).filter).count;

describe('narrowing', () => {
  it.each([
    ['', 28],
    ['type=MET', 2],
    ['type=!MET', 26],
    ['tone=talk', 3],
    ['factuality=planned,negated', 2],
    ['kind=person', 11],
    ['kind=!state', 14],
    ['outlet=outlet:sudkurier', 15],
    ['speaker=organization:rat-der-kusten', 1],
    ['plover=ACCUSE', 8],
    ['from=2025-04', 10],
    ['from=2025-03-10&to=2025-03-10', 5],
    ['min=0.6', 26],
    ['type=MET&from=2025-03-17', 1],
    ['type=', 0],
  ])('%s leaves %i events', (query, expected) => {
    expect(count(query)).toBe(expected);
  });

  it('another span of time alone gives what the whole filter gives', () => {
    const filter = { ...everything, from: '2025-03-10', to: '2025-03-31' };
    const base = narrow(prepared, { ...everything, from: '2025-04-20' });
    expect(narrowTime(prepared, base, filter)).toEqual(narrow(prepared, filter));
  });

  it.each([
    [['person:anna-berg'], [], 10],
    [['person:anna-berg', 'state:nordland'], [], 24],
    [[], ['state:nordland'], 14],
    [['person:anna-berg'], ['person:jorg-tal'], 4],
  ])('open %j, hidden %j leave %i events', (open, hidden, expected) => {
    expect(scoped(prepared, narrow(prepared, everything), { open, hidden }).count).toBe(expected);
  });
});

describe('counts', () => {
  const counts = (facet: Facet, query: string) => {
    const { filter } = parseFilter(new URLSearchParams(query), everything);
    return Object.fromEntries(
      facetCounts(prepared, narrow(prepared, filter), facet).map(({ value, all, now }) => [
        value,
        [all, now],
      ]),
    );
  };

  it('do not follow their own facet but all others', () => {
    expect(counts('factuality', 'factuality=asserted&type=MET')).toMatchObject({
      asserted: [24, 1],
      planned: [1, 1],
      reported: [1, 0],
    });
  });

  it('of a facet with several values a row count the row for each', () => {
    expect(counts('kind', '')).toMatchObject({ person: [13, 13], state: [14, 14] });
  });

  it('add up over the steps of time, with what has no place told', () => {
    const narrowed = narrow(prepared, everything);
    const tones = ['words_against', 'talk'];
    const { bars, unplaced, span } = timeHistogram(prepared, narrowed, 'month', 'tone', tones);
    expect(bars.map(bar => [isoDay(bar.start), [...bar.counts]])).toEqual([
      ['2025-03-01', [10, 2]],
      ['2025-04-01', [5, 1]],
    ]);
    expect(unplaced).toBe(0);
    expect([isoDay(span!.first), isoDay(span!.last)]).toEqual(['2025-03-03', '2025-04-22']);
  });

  it('of certainty fall into equal bins', () => {
    const bins = scoreHistogram(prepared, narrow(prepared, everything), 10);
    expect([...bins]).toEqual([0, 0, 0, 0, 0, 2, 0, 0, 1, 25]);
  });

  it('the core of time leaves a stray far away aside', () => {
    const stray = structuredClone(COAST_SLICE);
    stray.events.date[0] = '1961';
    const { first, last } = coreSpan(prepare(stray, TYPES_BY_NAME))!;
    expect([isoDay(first), isoDay(last)]).toEqual(['2025-03-03', '2025-04-22']);
  });
});
