import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureSchema, type GraphStore, writeArticles } from '../../src/store/index.js';
import { type ArticleSpec, coded, RUN, TYPES } from '../support/coded.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const accuse = (date: string) => ({ source: 'USA', type: 'ACCUSED', target: 'CDU', date });
const reject = (date: string) => ({ source: 'CDU', type: 'REJECTED', target: 'USA', date });
const deny = { source: 'CDU', type: 'MET', target: 'SPD', speaker: 'CDU', factuality: 'negated' as const };

const CASES: [what: string, articles: ArticleSpec[], answers: string[]][] = [
  [
    'a rejection after it in the article',
    [{ facts: [accuse('2025-04-17'), reject('2025-04-17')] }],
    ['REJECTED 2025-04-17 → ACCUSED 2025-04-17'],
  ],
  ['no rejection before it in the article', [{ facts: [reject('2025-04-17'), accuse('2025-04-17')] }], []],
  [
    'a rejection in another article, a week later',
    [{ facts: [accuse('2025-04-10')] }, { facts: [reject('2025-04-17')] }],
    ['REJECTED 2025-04-17 → ACCUSED 2025-04-10'],
  ],
  [
    'the latest accusation before it',
    [{ facts: [accuse('2025-04-10')] }, { facts: [accuse('2025-04-16')] }, { facts: [reject('2025-04-17')] }],
    ['REJECTED 2025-04-17 → ACCUSED 2025-04-16'],
  ],
  [
    'no rejection two months later',
    [{ facts: [accuse('2025-02-10')] }, { facts: [reject('2025-04-17')] }],
    [],
  ],
  [
    'no rejection of another',
    [{ facts: [{ ...accuse('2025-04-10'), source: 'Ukraine' }] }, { facts: [reject('2025-04-17')] }],
    [],
  ],
  ['a denial by the accused', [{ facts: [accuse('2025-04-17'), deny] }], ['MET null → ACCUSED 2025-04-17']],
  ['no denial by another', [{ facts: [accuse('2025-04-17'), { ...deny, speaker: 'SPD' }] }], []],
];

/** Accusations are linked with what answers them. */
export function answersSpec(engine: Engine): void {
  describe(`answers on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await clear(store);
      await ensureSchema(store, TYPES);
    });
    afterAll(() => store?.close());

    it.each(CASES)('an accusation is answered by %s', async (_, articles, answers) => {
      for (const article of articles.map(coded).reverse()) await writeArticles(store, [article], RUN);
      const { rows } = await store.read<{ type: string; date: string; of: string; on: string }>(
        `MATCH (s:Statement)-[:ANSWERS]->(c:Statement)
         RETURN s.type AS type, s.date AS date, c.type AS of, c.date AS on`,
      );
      expect(rows.map(({ type, date, of, on }) => `${type} ${date} → ${of} ${on}`)).toEqual(answers);
    });
  });
}
