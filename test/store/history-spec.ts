import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diffRuns, ensureSchema, type GraphStore, writeArticles } from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const article = coded({
  facts: [
    { source: 'Macron', type: 'CRITICIZED', target: 'Trump', date: '2025-04-17' },
    { source: 'Macron', type: 'THANKED', target: 'Merz' },
    { source: 'USA', type: 'MET', target: 'Ukraine' },
  ],
});
const [criticized, thanked, met] = article.statements;
const other = coded({
  facts: [{ source: 'USA', type: 'MET', target: 'Ukraine' }],
  url: 'https://other.example',
});

/** Two runs over the same articles can be compared. */
export function historySpec(engine: Engine): void {
  describe(`runs on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.open();
      await clear(store);
      await ensureSchema(store, TYPES);
      await writeArticles(store, [{ ...article, statements: [criticized!, thanked!] }, other], RUN);
      const dated = { ...criticized!, date: '2025-04-18' };
      await writeArticles(store, [{ ...article, statements: [dated, met!] }], { ...RUN, id: 'r-2' });
    });
    afterAll(() => store?.close());

    it('tells what the second run added, lost and changed', async () => {
      const diff = await diffRuns(store, 'r-test', 'r-2');
      expect(diff).toMatchObject({ articles: 1, onlyBefore: 1, onlyAfter: 0, same: 0 });
      expect(diff.added.map(({ edge }) => edge.type)).toEqual(['MET']);
      expect(diff.gone.map(({ edge }) => edge.type)).toEqual(['THANKED']);
      expect(diff.changed.map(({ before, after }) => [before.date, after.date])).toEqual([
        ['2025-04-17', '2025-04-18'],
      ]);
    });

    it('names the runs that there are', async () => {
      await expect(diffRuns(store, 'r-9', 'r-2')).rejects.toThrow(
        'there is no run r-9; the graph has r-2, r-test',
      );
    });
  });
}
