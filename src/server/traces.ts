import type { Trace } from '../model/index.js';
import type { CodedText } from './services.js';

/** What was found in one sentence: each trigger, what became of it and why. */
export interface SentenceTraces {
  n: number;
  traces: (Trace & { cue: string })[];
}

/** Traces by sentence, only sentences that have one. */
export function tracesBySentence({ coded, extraction }: CodedText): SentenceTraces[] {
  const { text } = coded.article;
  const bySentence = new Map<number, SentenceTraces>();
  for (const trace of extraction.traces) {
    const entry = bySentence.get(trace.sentence) ?? { n: trace.sentence, traces: [] };
    const cue = trace.cueSpans.map(({ start, end }) => text.slice(start, end)).join(' ');
    entry.traces.push({ ...trace, cue });
    bySentence.set(trace.sentence, entry);
  }
  return [...bySentence.values()].sort((a, b) => a.n - b.n);
}
