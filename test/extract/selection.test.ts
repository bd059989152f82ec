import { describe, expect, test } from 'vitest';
import { annotationOf } from '../../src/extract/index.js';
import { articleOf, BOOK, nameOf, tell, triplesOf } from './told.js';

const MERKEL_CRITICIZES =
  'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/fin.past Macron/PROPN/2/obj/acc.sg.m@PER ./PUNCT/2/punct';
const DENIED =
  'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/fin.past Macron/PROPN/2/obj/acc.sg.m@PER nicht/PART/2/advmod ./PUNCT/2/punct';
const TWO_CUES =
  'Merkel/PROPN/2/nsubj/nom.sg.f@PER kritisierte=kritisieren/VERB/0/root/fin.past Macron/PROPN/2/obj/acc.sg.m@PER in/ADP/6/case scharfer=scharf/ADJ/6/amod Kritik/NOUN/2/obl/dat.sg.f an/ADP/8/case Macron/PROPN/6/nmod@PER ./PUNCT/2/punct';
const UNNAMED =
  'Experten=Experte/NOUN/2/nsubj/nom.pl.m kritisierten=kritisieren/VERB/0/root/fin.past Macron/PROPN/2/obj/acc.sg.m@PER ./PUNCT/2/punct';

describe('what becomes a statement', () => {
  test('two cues of one sentence tell one act once', () => {
    expect(triplesOf(TWO_CUES)).toEqual(['Merkel CRITICIZED Macron']);
  });

  test('unnamed people act on nobody, and the trace says why', () => {
    const { statements, traces } = tell(UNNAMED);
    expect(statements).toEqual([]);
    const trace = traces.find(({ frame }) => frame === 'kritisieren')!;
    expect(trace.outcome).toBe('dropped');
    expect(trace.reason).toBe('no source');
    expect(trace.roles[0]).toMatchObject({ role: 'source', found: 'Experten', actor: null });
  });

  test('below the threshold nothing is told, but its trace is', () => {
    const strict = { ...BOOK, score: { ...BOOK.score, threshold: 1 } };
    const { statements, traces } = tell(MERKEL_CRITICIZES, null, strict);
    expect(statements).toEqual([]);
    expect(traces.find(({ frame }) => frame === 'kritisieren')!.reason).toBe('unlikely');
  });

  test('cue and ends lie in the text', () => {
    const { doc, statements } = tell(MERKEL_CRITICIZES);
    const [statement] = statements;
    expect(doc.textOf(statement!.cueSpans[0]!)).toBe('kritisierte');
    expect([doc.textOf(statement!.source), doc.textOf(statement!.target)]).toEqual(['Merkel', 'Macron']);
  });
});

describe('the annotation of an article', () => {
  test('merges what is told twice and keeps what is told otherwise', () => {
    const told = tell(`${MERKEL_CRITICIZES}\n${MERKEL_CRITICIZES}\n${DENIED}`);
    const annotation = annotationOf(articleOf(told.doc.text, null), told.resolution.actors, told.statements);
    expect(annotation.statements.map(({ factuality, sentences }) => [factuality, sentences])).toEqual([
      ['asserted', [0, 1]],
      ['negated', [2]],
    ]);
    expect(annotation.actors.map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(told.statements.map(({ source }) => nameOf(told, source.actor))).toEqual([
      'Merkel',
      'Merkel',
      'Merkel',
    ]);
  });
});
