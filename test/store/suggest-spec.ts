import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  distinguishActors,
  ensureSchema,
  type GraphStore,
  mergeActors,
  suggestMerges,
  writeArticles,
} from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const articles = [
  coded({ facts: [{ source: 'Wolodymyr Selenskyj', type: 'THANKED', target: 'Macron' }] }),
  coded({ facts: [{ source: 'Selenskyj', type: 'MET', target: 'Macron' }] }),
  coded({ facts: [{ source: 'Kai Meier', type: 'MET', target: 'USA' }] }),
  coded({ facts: [{ source: 'K. Meier', type: 'MET', target: 'Kai Meier' }] }),
];

/** Actors that may be one are found, with what speaks for it and against it. */
export function suggestSpec(engine: Engine): void {
  describe(`suggestions on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.open();
      await clear(store);
      await ensureSchema(store, TYPES);
      await writeArticles(store, articles, RUN);
    });
    afterAll(() => store?.close());

    it('ranks pairs by names and company, and lowers those that an article tells apart', async () => {
      const found = await suggestMerges(store, { minScore: 0 });
      expect(found.map(({ names, score, evidence }) => [...names, score, ...evidence])).toEqual([
        [
          'Selenskyj',
          'Wolodymyr Selenskyj',
          0.8,
          '"selenskyj" is part of "wolodymyr selenskyj"',
          '1 neighbours in common',
          '1 and 1 articles',
        ],
        [
          'K. Meier',
          'Kai Meier',
          0.25,
          '"k" may stand for "kai"',
          '1 articles name both',
          '1 and 2 articles',
        ],
      ]);
    });

    it('leaves out what was merged or told apart', async () => {
      const by = { by: 'Kim', reason: '' };
      await distinguishActors(store, { actor: 'person:k-meier', other: 'person:kai-meier', ...by });
      await mergeActors(store, { actor: 'person:selenskyj', other: 'person:wolodymyr-selenskyj', ...by });
      expect(await suggestMerges(store, { minScore: 0 })).toEqual([]);
    });
  });
}
