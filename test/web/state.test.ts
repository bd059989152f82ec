import { describe, expect, it } from 'vitest';
import type { EventRow, Span } from '../../src/query/answers.js';
import { daySpan, isoDay } from '../../src/query/days.js';
import { DEFAULT_FILTER } from '../../src/query/filter.js';
import { bibtex } from '../../web/src/state/bibtex.js';
import { csv } from '../../web/src/state/csv.js';
import { safeName } from '../../web/src/state/file-name.js';
import { footnotes } from '../../web/src/state/footnotes.js';
import { laneOf, layStems } from '../../web/src/state/lanes.js';
import { pieces } from '../../web/src/state/pieces.js';
import {
  collapsed,
  hid,
  opened,
  selected,
  sentenceRead,
  stepBack,
  unhid,
} from '../../web/src/state/producers.js';
import { queryName } from '../../web/src/state/queries.js';
import { decode, textsIn } from '../../web/src/state/read-files.js';
import { cellText } from '../../web/src/state/result.js';
import { axisFor, fittingStep, played, ticks, windowed, windowOf } from '../../web/src/state/timeline.js';
import { DEFAULT_GRAPH, formatView, type GraphView, parseView } from '../../web/src/state/view.js';

const view = (address: string) => parseView(new URL(address, 'http://127.0.0.1'));
const day = (iso: string) => daySpan(iso)!.first;

describe('a view and its address', () => {
  it.each([
    '/',
    '/?e=e-1&s=2',
    '/?n=person:anna-berg&type=!MET&from=2025-03&open=person:anna-berg,Q1&view=table',
    '/?pair=state:nordland~state:sudland&step=month',
    '/article',
    '/article/a-1?s=t-1&n=3',
    '/article?q=Paris',
    '/pair?a=Q1&b=Q2&from=Q3&to=Q4&e=e-9',
    '/cypher?q=MATCH+(n)+RETURN+n&row=3',
    '/ingest',
  ])('%s comes back as it was', address => {
    expect(view(formatView(view(address).view)).view).toEqual(view(address).view);
    expect(view(address).ignored).toEqual([]);
  });

  it.each([
    ['/?step=decade', ['step']],
    ['/?pair=one', ['pair']],
    ['/?from=gestern&min=9', ['from', 'min']],
    ['/nowhere', ['/nowhere']],
    ['/article/%E0%A4%A', []],
    ['/?s=-1&e=x', []],
  ])('%s is read as far as it can be', (address, ignored) => {
    expect(view(address).ignored).toEqual(ignored);
  });

  it('what is not the default stands in the address and nothing else', () => {
    expect(formatView(DEFAULT_GRAPH)).toBe('/');
    expect(formatView({ ...DEFAULT_GRAPH, hidden: ['Q1'], table: true })).toBe('/?hide=Q1&view=table');
  });
});

describe('changes of the map', () => {
  const graph: GraphView = { ...DEFAULT_GRAPH, selection: { kind: 'actor', id: 'Q1' }, sentence: 4 };

  it('choosing something begins with its first sentence', () => {
    expect(selected(graph, { kind: 'event', id: 'e' })).toMatchObject({ sentence: 0 });
  });

  it('opens and closes neighbourhoods, each once', () => {
    const twice = opened(opened(opened(graph, 'Q1'), 'Q2'), 'Q1');
    expect(twice.open).toEqual(['Q1', 'Q2']);
    expect(collapsed(twice, 'Q1').open).toEqual(['Q2']);
  });

  it('hiding an actor takes its selection and its neighbourhood along; opening it brings it back', () => {
    const without = hid(opened(graph, 'Q1'), 'Q1');
    expect(without).toMatchObject({ hidden: ['Q1'], open: [], selection: null });
    expect(opened(without, 'Q1').hidden).toEqual([]);
    expect(unhid(without).hidden).toEqual([]);
  });

  it('goes back one step at a time', () => {
    const start = opened(graph, 'Q1');
    const once = stepBack(start);
    expect(once.selection).toBeNull();
    expect(stepBack(once).open).toEqual([]);
    expect(stepBack(stepBack(once))).toEqual(stepBack(once));
  });

  it.each([
    [-1, 0],
    [1, 1],
    [9, 2],
  ])('sentence %i of three is %i', (asked, read) => {
    expect(sentenceRead(graph, asked, 3).sentence).toBe(read);
  });
});

describe('marks in a sentence', () => {
  const text = 'Berg warf Tal Untätigkeit vor.';
  const spans: Span[] = [
    { role: 'source', start: 100, end: 104 },
    { role: 'cue', start: 105, end: 109 },
    { role: 'target', start: 110, end: 113 },
    { role: 'cue', start: 126, end: 129 },
  ];
  const cut = (list: Span[]) => pieces(text, 100, list).map(({ text: part, roles }) => [part, ...roles]);

  it('cut it where roles begin and end, and lose nothing', () => {
    expect(cut(spans)).toEqual([
      ['Berg', 'source'],
      [' '],
      ['warf', 'cue'],
      [' '],
      ['Tal', 'target'],
      [' Untätigkeit '],
      ['vor', 'cue'],
      ['.'],
    ]);
  });

  it('that overlap are both said', () => {
    expect(cut([...spans.slice(0, 1), { role: 'speaker', start: 98, end: 104 }])[0]).toEqual([
      'Berg',
      'source',
      'speaker',
    ]);
  });

  it('of one role with only space between are one', () => {
    expect(
      cut([
        { role: 'cue', start: 105, end: 109 },
        { role: 'cue', start: 110, end: 113 },
      ])[1],
    ).toEqual(['warf Tal', 'cue']);
  });

  it('outside of the sentence are not in it', () => {
    expect(cut([{ role: 'source', start: 10, end: 20 }])).toEqual([[text]]);
  });
});

describe('the time line', () => {
  const span = { first: day('2025-03-01'), last: day('2025-04-30') };
  const axis = axisFor(span, DEFAULT_FILTER, 'day', 610)!;

  it.each([
    ['2025-03-01', '2025-03-31', 'day', 600],
    ['2024-01-01', '2025-12-31', 'week', 600],
    ['2018-01-01', '2025-12-31', 'month', 600],
    ['1961-01-01', '2025-12-31', 'year', 600],
  ])('%s to %s is drawn by %s', (first, last, step, width) => {
    expect(fittingStep(day(first), day(last), width)).toBe(step);
  });

  it('a window becomes part of the filter, the whole axis does not', () => {
    expect(windowed(DEFAULT_FILTER, axis, day('2025-04-10'), day('2025-04-24'))).toMatchObject({
      from: '2025-04-10',
      to: '2025-04-24',
    });
    expect(windowed(DEFAULT_FILTER, axis, axis.first, axis.end - 1)).toEqual(DEFAULT_FILTER);
  });

  it.each([
    [null, null, '2025-03-01', '2025-04-30'],
    ['2025-04', null, '2025-04-01', '2025-04-30'],
    [null, '2025-03', '2025-03-01', '2025-03-31'],
  ])('the window from %s to %s is %s to %s', (from, to, first, last) => {
    const found = windowOf({ ...DEFAULT_FILTER, from, to }, axis);
    expect([isoDay(found.first), isoDay(found.last)]).toEqual([first, last]);
  });

  it('is as long as a filter asks for', () => {
    const longer = axisFor(span, { ...DEFAULT_FILTER, from: '2024-12-24' }, 'month', 600)!;
    expect(isoDay(longer.first)).toBe('2024-12-01');
  });

  it('plays on by a step until its end', () => {
    const next = played({ first: day('2025-04-10'), last: day('2025-04-24') }, axis, 'day')!;
    expect([isoDay(next.first), isoDay(next.last)]).toEqual(['2025-04-11', '2025-04-25']);
    expect(played({ first: day('2025-04-10'), last: axis.end - 1 }, axis, 'day')).toBeNull();
  });

  it.each([60, 400, 3000, 20_000])('over %i days has no more words than fit', days => {
    const long = { first: 0, end: days, width: 700 };
    expect(ticks(long).length).toBeGreaterThan(1);
    expect(ticks(long).length).toBeLessThanOrEqual(10);
  });
});

describe('a ledger', () => {
  const event = (n: number, type: string, source: string, date: string | null): EventRow =>
    ({ id: `e${n}`, type, date, reports: n + 1, source: { id: source }, target: { id: 'x' } }) as EventRow;

  it.each([
    ['ACCUSED', 'a', 'up'],
    ['ACCUSED', 'b', 'down'],
    ['MET', 'b', 'both'],
  ])('%s by %s goes %s', (type, source, lane) => {
    expect(laneOf(event(1, type, source, null), 'a', name => name === 'MET')).toBe(lane);
  });

  it('gives each dated event a stem of its own, longer for more reports, words without overlap', () => {
    const events = Array.from({ length: 12 }, (_, n) => event(n, 'ACCUSED', 'a', '2025-03-10'));
    const axis = { first: day('2025-03-01'), end: day('2025-03-20'), width: 800, height: 100 };
    const stems = layStems(
      [...events, event(99, 'MET', 'a', null)],
      () => 'up',
      axis,
      row => row.type,
    );
    expect(stems).toHaveLength(12);
    expect(new Set(stems.map(stem => stem.x)).size).toBe(12);
    const byReports = [...stems].sort((a, b) => a.event.reports - b.event.reports).map(stem => stem.length);
    expect(byReports).toEqual([...byReports].sort((a, b) => a - b));
    expect(stems.some(stem => stem.label !== null)).toBe(true);
  });
});

describe('texts from outside', () => {
  const say = {
    tooLong: (size: string) => `zu lang: ${size}`,
    notText: (name: string) => `${name}: kein Text`,
  };

  it.each([
    [[0xc3, 0xa4], 'ä'],
    [[0xe4], 'ä'],
    [[0x61, 0, 0x62], null],
  ])('bytes %j are %j', (bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toBe(text);
  });

  it('a Markdown file brings its front matter', () => {
    const [found] = textsIn(
      'x.md',
      '---\ntitle: "Ein Titel"\ndate: 2025-03-01\noutlet: Bote\nlang: de\n---\nText.',
      say,
    );
    expect(found).toEqual({
      name: 'x.md',
      submission: {
        text: 'Text.',
        title: 'Ein Titel',
        url: '',
        outlet: 'Bote',
        publishedAt: '2025-03-01',
        lang: 'de',
      },
    });
  });

  it('a broken line of a JSONL file is named, the others are read', () => {
    const found = textsIn('x.jsonl', '{"text":"Eins.","title":"A"}\n{broken\n\n{"title":"ohne"}\n', say);
    expect(found.map(one => ('problem' in one ? one.problem : one.name))).toEqual([
      'A',
      'x.jsonl:2: kein Text',
      'x.jsonl:4: kein Text',
    ]);
  });

  it('too long a text is told so', () => {
    const [found] = textsIn('x.txt', 'x'.repeat(5_000_000), say);
    expect(found).toEqual({ name: 'x.txt', problem: 'zu lang: 5.0 MB' });
  });
});

describe('what leaves the page', () => {
  it('CSV quotes what needs it and defuses formulas', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['x,"y"\nz', '=1+1'],
          [null, 2],
        ],
      ),
    ).toBe('a,b\r\n"x,""y""\nz",\'=1+1\r\n,2\r\n');
  });

  it.each([
    ['Anna Berg-Tal.csv', 'Anna-Berg-Tal.csv'],
    ['../../etc/passwd', 'etc-passwd'],
    ['///', 'actant'],
  ])('%s is saved as %s', (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it('footnotes name outlet, day and headline', () => {
    const event = {
      quote: 'Satz.',
      outlet: 'Bote',
      publishedAt: '2025-03-10',
      title: 'Titel',
      url: 'https://x.org',
    };
    expect(footnotes([event as EventRow], { quotes: ['„', '“'], locale: 'de-DE', noOutlet: '' })).toBe(
      '1. „Satz.“ Bote, 10. März 2025, „Titel“, https://x.org.\n',
    );
  });

  it('BibTeX has each article once, with signs that TeX reads as itself', () => {
    const article = {
      article: 'a-1',
      title: 'Söder & {Co}',
      outlet: 'Bote',
      publishedAt: '2025-03',
      url: 'https://x.org/a_b',
    };
    const again = { ...article, quote: '100 % sicher.' };
    const other = {
      ...article,
      article: 'a-2',
      outlet: '',
      title: '',
      publishedAt: null,
      url: '',
      quote: 'Satz.',
    };
    expect(bibtex([{ ...article, quote: 'Satz.' }, again, again, other])).toBe(`@article{a-1,
  title = {{Söder \\& \\{Co\\}}},
  journal = {Bote},
  year = {2025},
  month = {3},
  url = {https://x.org/a_b},
  note = {Satz. … 100 \\% sicher.},
}

@misc{a-2,
  note = {Satz.},
}
`);
  });

  it.each([
    [{ id: '1', labels: ['Actor'], properties: { name: 'Berg' } }, 'Berg'],
    [{ id: '1', type: 'MET', from: '1', to: '2', properties: {} }, 'MET'],
    [[1, 'a'], '[1,"a"]'],
    [null, ''],
    [true, 'true'],
  ])('a cell with %j shows %s', (value, text) => {
    expect(cellText(value)).toBe(text);
  });

  it.each([
    ['// Wer mit wem?\nMATCH (n) RETURN n', 'Wer mit wem?'],
    ['MATCH (n)\nRETURN n', 'MATCH (n)'],
  ])('%j is called %s', (cypher, name) => {
    expect(queryName(cypher)).toBe(name);
  });
});
