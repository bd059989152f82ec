import { type Slice, toSlice } from '../../src/query/index.js';
import { KIND_LABELS } from '../../src/store/index.js';
import { COAST } from './coast.js';
import { TYPES_BY_NAME } from './codebook-types.js';

/** The coast as a slice, without a store: one event for each source, type, target and date. */
export const COAST_SLICE: Slice = toSlice(
  COAST.flatMap(({ article, statements }) =>
    statements.map(statement => {
      const ends = [statement.source.actor, statement.target.actor];
      if (TYPES_BY_NAME.get(statement.type)!.symmetric) ends.sort();
      return {
        event: [...ends, statement.type, statement.date].join(' '),
        type: statement.type,
        source: ends[0]!,
        target: ends[1]!,
        date: statement.date,
        factuality: statement.factuality,
        score: statement.score,
        status: 'auto' as const,
        speaker: statement.speaker?.actor ?? null,
        article: article.id,
        text: article.id,
        outlet: article.outlet,
      };
    }),
  ),
  COAST.flatMap(({ actors }) => actors).map(({ id, name, kind }) => ({
    id,
    name,
    labels: ['Actor', KIND_LABELS[kind]],
  })),
);
