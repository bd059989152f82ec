import type { ActorRef } from '../model/index.js';
import { matcher } from './match.js';
import { type Accuracy, accuracyOf, type Triple } from './score.js';

/** Accuracy of what a statement says beside its triple, over matched ones. */
export interface Details {
  factuality: Accuracy;
  speaker: Accuracy;
  date: Accuracy;
  sentence: Accuracy;
}

/** Compares each strictly matched triple with the gold statement that fits it best. */
export function details(
  triples: readonly Triple[],
  actorsOf: (article: string) => readonly ActorRef[],
): Details {
  const rows = triples
    .filter(({ meets }) => meets.strict.length > 0)
    .map(({ article, statements, meets }) => {
      const matches = matcher(actorsOf(article.article), article.actors);
      const compared = meets.strict.map(gold => {
        const spans = gold.sentences.map(n => article.sentences[n]).filter(span => span !== undefined);
        const best =
          statements.find(({ factuality }) => factuality === gold.factuality) ??
          statements.reduce((a, b) => (b.score > a.score ? b : a));
        const speaker = best.speaker?.actor ?? null;
        return {
          factuality: best.factuality === gold.factuality,
          speaker:
            gold.speaker === null ? speaker === null : speaker !== null && matches(speaker, gold.speaker),
          date: best.date === gold.date,
          sentence: statements.some(({ cueSpans }) =>
            spans.some(([start, end]) => start <= cueSpans[0]!.start && cueSpans[0]!.start < end),
          ),
        };
      });
      return compared.find(row => row.factuality) ?? compared[0]!;
    });
  return {
    factuality: accuracyOf(rows.map(row => row.factuality)),
    speaker: accuracyOf(rows.map(row => row.speaker)),
    date: accuracyOf(rows.map(row => row.date)),
    sentence: accuracyOf(rows.map(row => row.sentence)),
  };
}
