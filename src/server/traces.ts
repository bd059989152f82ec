import type { Trace } from '../model/index.js';
import type { CodedText } from './services.js';

/** A sentence of an article with each trigger in it, what became of it and why. */
export interface SentenceTraces {
  n: number;
  start: number;
  end: number;
  traces: (Trace & { cue: string })[];
}

/** All sentences of a coded text with their traces. */
export function tracesBySentence({ coded, analysis, extraction }: CodedText): SentenceTraces[] {
  const { text } = coded.article;
  const sentences = analysis.sentences.map(({ n, start, end }): SentenceTraces => {
    return { n, start, end, traces: [] };
  });
  for (const trace of extraction.traces) {
    const cue = trace.cueSpans.map(({ start, end }) => text.slice(start, end)).join(' ');
    sentences[trace.sentence]?.traces.push({ ...trace, cue });
  }
  return sentences;
}
