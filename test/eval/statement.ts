import type { Statement } from '../../src/model/index.js';

/** A statement about which only its triple matters. */
export function statement(source: string, type: string, target: string): Statement {
  const end = (actor: string) => ({ actor, mention: '', start: 0, end: 0, resolver: 'test', score: 1 });
  return {
    id: `${source} ${type} ${target}`,
    article: 'g',
    sentence: 0,
    type,
    source: end(source),
    target: end(target),
    speaker: null,
    factuality: 'asserted',
    attribution: 'narrated',
    explicit: true,
    date: null,
    datePrecision: 'unknown',
    dateSource: null,
    dateSpan: null,
    cue: '',
    cueSpans: [{ start: 0, end: 0 }],
    frame: 'test',
    score: 1,
  };
}
