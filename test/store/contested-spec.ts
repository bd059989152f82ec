import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contestedEvents, disputedPairs } from '../../src/query/contested.js';
import { ensureSchema, type GraphStore, writeArticles } from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const met = { source: 'USA', type: 'MET', target: 'Ukraine', date: '2025-04-17' };
const articles = [
  coded({ facts: [met], outlet: 'Kurier' }),
  coded({ facts: [{ ...met, factuality: 'negated' }], outlet: 'Bote', url: 'https://bote.example' }),
  coded({
    facts: [
      { source: 'SPD', type: 'ACCUSED', target: 'CDU' },
      { source: 'CDU', type: 'REJECTED', target: 'SPD' },
    ],
  }),
  coded({ facts: [{ source: 'Macron', type: 'THANKED', target: 'Merz' }], outlet: 'Kurier' }),
  coded({ facts: [{ source: 'Macron', type: 'CRITICIZED', target: 'Merz' }], outlet: 'Bote' }),
  coded({ facts: [{ source: 'Macron', type: 'MET', target: 'Trump' }], outlet: 'Bote' }),
];

/** What is contested can be listed. */
export function contestedSpec(engine: Engine): void {
  describe(`contested on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.open();
      await clear(store);
      await ensureSchema(store, TYPES);
      await writeArticles(store, articles, RUN);
    });
    afterAll(() => store?.close());

    it('lists events that some deny, and accusations that are answered', async () => {
      const found = await contestedEvents(store);
      const rows = found.map(({ type, denials, answers, tellingIt, denyingIt }) => [
        type,
        denials,
        answers,
        tellingIt,
        denyingIt,
      ]);
      expect(rows).toHaveLength(2);
      expect(rows).toContainEqual(['MET', 1, 0, ['Kurier'], ['Bote']]);
      expect(rows).toContainEqual(['ACCUSED', 0, 1, ['Tagblatt'], []]);
    });

    it('lists pairs on which outlets disagree', async () => {
      expect(await disputedPairs(store)).toEqual([
        {
          source: 'person:macron',
          target: 'person:merz',
          forOutlets: ['Kurier'],
          againstOutlets: ['Bote'],
          statements: 2,
        },
      ]);
    });
  });
}
