import { describe, expect, it } from 'vitest';
import {
  admits,
  type Choice,
  DEFAULT_FILTER,
  type Filter,
  formatFilter,
  onlyValue,
  parseFilter,
  toggled,
  withChoice,
} from '../../src/query/filter.js';

const parsed = (query: string) => parseFilter(new URLSearchParams(query));
const all: Filter = { ...DEFAULT_FILTER, choices: {} };

describe('a filter in a URL', () => {
  it.each([
    ['', {}],
    ['type=ACCUSED,MET', { type: { only: true, values: ['ACCUSED', 'MET'] } }],
    ['type=!MET', { type: { only: false, values: ['MET'] } }],
    ['speaker=-', { speaker: { only: true, values: [''] } }],
    ['outlet=a%252Cb', { outlet: { only: true, values: ['a,b'] } }],
    ['tone=', { tone: { only: true, values: [] } }],
  ] as [string, Partial<Record<string, Choice>>][])('%s', (query, choices) => {
    expect(parsed(query).filter.choices).toEqual({ ...DEFAULT_FILTER.choices, ...choices });
  });

  it.each(['', 'factuality=!', 'factuality=asserted', 'from=2025-04&min=0.6&to=2025-05-02&type=!MET,SUED'])(
    '%s comes back as it was',
    query => {
      const again = new URLSearchParams(formatFilter(parsed(query).filter));
      expect([...again].sort()).toEqual([...new URLSearchParams(query)].sort());
    },
  );

  it.each([
    ['from=gestern', ['from']],
    ['to=2025-13-40x', ['to']],
    ['min=7', ['min']],
    ['min=viel', ['min']],
  ])('%s names what it leaves out', (query, ignored) => {
    const { filter, ignored: found } = parsed(query);
    expect(found).toEqual(ignored);
    expect(filter).toEqual(DEFAULT_FILTER);
  });
});

describe('choosing values', () => {
  it.each([
    [undefined, 'MET', { only: false, values: ['MET'] }],
    [{ only: false, values: ['MET'] }, 'MET', undefined],
    [{ only: false, values: ['MET'] }, 'SUED', { only: false, values: ['MET', 'SUED'] }],
    [{ only: true, values: ['MET'] }, 'SUED', { only: true, values: ['MET', 'SUED'] }],
    [{ only: true, values: ['MET'] }, 'MET', { only: true, values: [] }],
  ] as [Choice | undefined, string, Choice | undefined][])('%j with %s switched', (before, value, after) => {
    expect(toggled(withChoice(all, 'type', before), 'type', value).choices.type).toEqual(after);
  });

  it('»only« narrows to one value and gives all back the second time', () => {
    const once = onlyValue(all, 'type', 'MET');
    expect(once.choices.type).toEqual({ only: true, values: ['MET'] });
    expect(onlyValue(once, 'type', 'MET').choices.type).toBeUndefined();
  });

  it.each([
    [undefined, 'x', true],
    [{ only: true, values: ['x'] }, 'x', true],
    [{ only: true, values: ['x'] }, 'y', false],
    [{ only: false, values: ['x'] }, 'x', false],
  ] as [Choice | undefined, string, boolean][])('%j admits %s: %s', (choice, value, admitted) => {
    expect(admits(choice, value)).toBe(admitted);
  });
});
