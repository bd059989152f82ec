import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EnvironmentError, InputError } from '../../src/model/index.js';
import {
  addReview,
  deleteFrom,
  distinguishActors,
  ensureSchema,
  type GraphStore,
  mergeActors,
  splitActor,
  undistinguishActors,
  undoReview,
  writeArticles,
} from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { exported } from '../support/export.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const article = coded({
  facts: [
    { source: 'Macron', type: 'THANKED', target: 'Merz' },
    { source: 'USA', type: 'MET', target: 'Ukraine' },
  ],
});
const statement = article.statements[0]!.id;
const BY = { by: 'Kim', reason: '' };

const REFUSALS: [what: string, work: (store: GraphStore) => Promise<unknown>, message: RegExp][] = [
  [
    'merging an actor with itself',
    s => mergeActors(s, { actor: 'person:merz', other: 'person:merz', ...BY }),
    /cannot be merged with itself/,
  ],
  [
    'merging an actor that is not there',
    s => mergeActors(s, { actor: 'person:x', other: 'person:merz', ...BY }),
    /there is no actor person:x/,
  ],
  [
    'merging what was told apart',
    s => mergeActors(s, { actor: 'person:macron', other: 'person:merz', ...BY }),
    /were judged to be different by Kim/,
  ],
  [
    'merging twice',
    s => mergeActors(s, { actor: 'state:usa', other: 'person:merz', ...BY }),
    /state:usa is merged into state:ukraine already/,
  ],
  [
    'merging back',
    s => mergeActors(s, { actor: 'state:ukraine', other: 'state:usa', ...BY }),
    /state:usa is merged into state:ukraine already/,
  ],
  [
    'telling apart what is merged',
    s => distinguishActors(s, { actor: 'state:usa', other: 'state:ukraine', ...BY }),
    /are merged: split them first/,
  ],
  ['splitting what is not merged', s => splitActor(s, 'person:merz'), /person:merz is not merged/],
  [
    'taking back what nobody said',
    s => undistinguishActors(s, 'person:merz', 'state:usa'),
    /were not told apart/,
  ],
  [
    'deleting an article that is not there',
    s => deleteFrom(s, { article: 'a-x' }),
    /there is no article "a-x"/,
  ],
  [
    'deleting a run that is not there',
    s => deleteFrom(s, { run: 'r-x' }),
    /there is no article of run "r-x"/,
  ],
  [
    'deleting an outlet that is not there',
    s => deleteFrom(s, { outlet: 'x' }),
    /there is no article of outlet "x"/,
  ],
  [
    'reviewing a statement that is gone',
    s => addReview(s, { statement: 't-x', verdict: 'confirm', by: 'Kim' }),
    /there is no statement t-x/,
  ],
  [
    'a review by nobody',
    s => addReview(s, { statement, verdict: 'confirm', by: ' ' }),
    /needs the name of who makes it/,
  ],
  [
    'a change of nothing',
    s => addReview(s, { statement, verdict: 'change', by: 'Kim' }),
    /say what to change: type, source/,
  ],
  [
    'a type that is none',
    s => addReview(s, { statement, verdict: 'change', field: 'type', after: 'HUGGED', by: 'Kim' }),
    /no relation type "HUGGED"/,
  ],
  [
    'a date that is none',
    s => addReview(s, { statement, verdict: 'change', field: 'date', after: 'May', by: 'Kim' }),
    /"May" is no date/,
  ],
  [
    'a factuality that is none',
    s => addReview(s, { statement, verdict: 'change', field: 'factuality', after: 'true', by: 'Kim' }),
    /"true" is no factuality/,
  ],
  [
    'an end that is not there',
    s => addReview(s, { statement, verdict: 'change', field: 'target', after: 'person:x', by: 'Kim' }),
    /there is no actor person:x/,
  ],
  [
    'one actor at both ends',
    s => addReview(s, { statement, verdict: 'change', field: 'target', after: 'person:macron', by: 'Kim' }),
    /at both ends/,
  ],
  ['taking back a review that is not there', s => undoReview(s, 'v-x'), /there is no review v-x/],
];

/** What cannot be done is refused in one line, and nothing is half done. */
export function refusalsSpec(engine: Engine): void {
  describe(`refusals on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    let before: string;
    beforeAll(async () => {
      store = await engine.open();
      await clear(store);
      await ensureSchema(store, TYPES);
      await writeArticles(store, [article], RUN);
      await mergeActors(store, { actor: 'state:usa', other: 'state:ukraine', ...BY });
      await distinguishActors(store, { actor: 'person:merz', other: 'person:macron', ...BY });
      before = await exported(store);
    });
    afterAll(() => store?.close());

    it.each(REFUSALS)('refuses %s', async (_, work, message) => {
      const failure: Error = await work(store).then(
        () => new Error('it was not refused'),
        error => error,
      );
      expect(failure).toBeInstanceOf(InputError);
      expect(failure.message).toMatch(message);
      expect(failure.message).not.toContain('\n');
      expect(await exported(store)).toBe(before);
    });

    it('gives up a query that takes too long', async () => {
      const long =
        'UNWIND range(1, 300) AS a UNWIND range(1, 300) AS b UNWIND range(1, 300) AS c RETURN sum(a * b * c) AS n';
      const failure = await store.read(long, {}, { timeoutMs: 1 }).catch(error => error);
      expect(failure).toBeInstanceOf(EnvironmentError);
      expect(failure.message).toMatch(/took .*: ask for less/);
    });
  });
}
