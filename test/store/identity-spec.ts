import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodedArticle } from '../../src/model/index.js';
import {
  addReview,
  deleteFrom,
  distinguishActors,
  ensureSchema,
  type GraphStore,
  mergeActors,
  NO_CHANGES,
  splitActor,
  undoReview,
  verify,
  writeArticles,
} from '../../src/store/index.js';
import { RUN, TYPES } from '../support/coded.js';
import { corpus } from '../support/corpus.js';
import { exported } from '../support/export.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const OTHER_RUN = { ...RUN, id: 'r-other', codebook: 'other' };
const BY = { by: 'Kim', reason: 'test', at: '2025-06-01T00:00:00Z' };

/** What must come out the same, whatever the way there. */
export function identitySpec(engine: Engine): void {
  describe(`identities on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    const check = <T extends [unknown, ...unknown[]]>(
      arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
      test: (...values: T) => Promise<void>,
    ) => fc.assert(fc.asyncProperty(...arbitraries, test), { numRuns: engine.runs, seed: 7 });
    const write = async (articles: readonly CodedArticle[], batch: number, run = RUN) => {
      for (let i = 0; i < articles.length; i += batch)
        await writeArticles(store, articles.slice(i, i + batch), run);
    };
    const fresh = async () => {
      await clear(store);
      await ensureSchema(store, TYPES);
    };
    const graphOf = async (articles: readonly CodedArticle[], run = RUN) => {
      await fresh();
      await write(articles, articles.length || 1, run);
      return exported(store);
    };

    beforeAll(async () => {
      store = await engine.open();
    });
    afterAll(() => store?.close());

    it('gives the same graph for any order and any batches, and no change when repeated', () =>
      check<[CodedArticle[], number, number]>(
        [corpus, fc.integer({ min: 1, max: 4 }), fc.nat()],
        async (articles, batch, turn) => {
          const whole = await graphOf(articles);
          await fresh();
          const shuffled = [...articles].sort((a, b) => rank(a, turn) - rank(b, turn));
          await write(shuffled, batch);
          expect(await exported(store)).toBe(whole);
          expect((await verify(store)).problems).toEqual([]);
          expect(await writeArticles(store, articles, RUN)).toEqual(NO_CHANGES);
        },
      ));

    it('is as if an article had never been when it is deleted', () =>
      check<[CodedArticle[]]>([corpus], async articles => {
        const [first, ...rest] = articles;
        const without = await graphOf(rest);
        await graphOf(articles);
        await deleteFrom(store, { article: first!.article.id });
        expect(await exported(store)).toBe(without);
      }));

    it('forgets the old coding when another run codes the article', () =>
      check<[CodedArticle[]]>([corpus], async articles => {
        const recoded = articles.map(article => ({ ...article, statements: article.statements.slice(1) }));
        const direct = await graphOf(recoded, OTHER_RUN);
        await graphOf(articles);
        await write(recoded, 2, OTHER_RUN);
        expect(withoutPast(await exported(store))).toBe(withoutPast(direct));
      }));

    it('gives back the graph when reviews are undone, and keeps them over another coding', () =>
      check<[CodedArticle[]]>([corpus], async articles => {
        const before = await graphOf(articles);
        const { id, source, target } = articles[0]!.statements[0]!;
        const made = [];
        for (const change of [
          { verdict: 'reject' },
          { verdict: 'change', field: 'date', after: '2025-04-18' },
          { verdict: 'change', field: 'type', after: 'THANKED' },
          { verdict: 'change', field: 'factuality', after: 'planned' },
          { verdict: 'change', field: 'direction' },
          { verdict: 'note', note: 'see the other paper' },
        ] as const) {
          const { review } = await addReview(store, {
            statement: id,
            ...change,
            by: 'Kim',
            at: `2025-06-0${made.length + 1}`,
          });
          made.push(review.id);
        }
        const reviewed = await exported(store);
        expect(reviewed).not.toBe(before);
        await write(
          articles.map(article => ({ ...article, statements: [] })),
          3,
          OTHER_RUN,
        );
        await write(articles, 3);
        expect(withoutPast(await exported(store))).toBe(withoutPast(reviewed));
        const [row] = (
          await store.read('MATCH (s:Statement {id: $id}) RETURN s.status AS status, s.type AS type', { id })
        ).rows;
        expect(row).toEqual({ status: 'rejected', type: 'THANKED' });
        for (const review of made) await undoReview(store, review);
        expect(withoutPast(await exported(store))).toBe(withoutPast(before));
        await deleteFrom(store, { run: OTHER_RUN.id });
        expect(await exported(store)).toBe(before);
        expect(source.actor).not.toBe(target.actor);
      }));

    it('gives back the graph when actors are merged and split', () =>
      check<[CodedArticle[]]>([corpus], async articles => {
        const before = await graphOf(articles);
        const ids = [...new Set(articles.flatMap(({ actors }) => actors.map(({ id }) => id)))].sort();
        const [a, b, c] = ids;
        await mergeActors(store, { actor: a!, other: b!, ...BY });
        if (c) await mergeActors(store, { actor: b!, other: c, ...BY });
        const merged = await exported(store);
        expect(merged).not.toBe(before);
        await fresh();
        await write(articles.slice(0, 1), 1);
        const there = new Set(articles[0]!.actors.map(({ id }) => id));
        if (there.has(a!) && there.has(b!)) {
          await mergeActors(store, { actor: a!, other: b!, ...BY });
          await write(articles, 2);
          if (c) await mergeActors(store, { actor: b!, other: c, ...BY });
          expect(await exported(store)).toBe(merged);
        } else await graphOf(articles).then(() => mergeActors(store, { actor: a!, other: b!, ...BY }));
        if (there.has(a!) && there.has(b!) && c) await splitActor(store, b!);
        await splitActor(store, a!);
        expect(await exported(store)).toBe(before);
      }));

    it('refuses to merge what was told apart', () =>
      check<[CodedArticle[]]>([corpus], async articles => {
        await graphOf(articles);
        const [a, b] = articles[0]!.statements.map(({ source, target }) => [source.actor, target.actor])[0]!;
        await distinguishActors(store, { actor: a!, other: b!, ...BY });
        const before = await exported(store);
        await expect(mergeActors(store, { actor: a!, other: b!, ...BY })).rejects.toThrow(
          /judged to be different by Kim/,
        );
        expect(await exported(store)).toBe(before);
      }));
  });
}

/** An export without what earlier runs made, and so without its last line. */
function withoutPast(text: string): string {
  return text.replace(/^\{"record":"(past|run|end)".*\n/gm, '');
}

/** A number that sorts articles differently for each turn. */
function rank({ article }: CodedArticle, turn: number): number {
  return (Number.parseInt(article.id.slice(2, 8), 16) * (turn * 2 + 1)) % 65537;
}
