import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import {
  ensureSchema,
  type GraphStore,
  NO_CHANGES,
  writeArticle,
  writeArticles,
} from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const macron = coded({
  facts: [{ source: 'Macron', type: 'CRITICIZED', target: 'Trump', date: '2025-04-17' }],
});

/** What every store promises, whatever its engine. */
export function storeSpec(engine: Engine): void {
  describe(`store on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    const rows = async (query: string, params = {}) => (await store.read(query, params)).rows;

    beforeAll(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await clear(store);
      await ensureSchema(store, TYPES);
    });
    afterAll(() => store?.close());

    it('writes an article as the graph of the model', async () => {
      await writeArticle(store, macron, RUN);
      expect(
        await rows(
          `MATCH (a:Person)<-[m:SOURCE]-(s:Statement)-[:TARGET]->(b:Person),
                 (s)-[:FROM]->(x:Sentence)-[:PART_OF]->(d:Article)-[:PUBLISHED_BY]->(o:Outlet),
                 (s)-[:REPORTS]->(e:Event), (s)-[:IN_RUN]->(r:Run)
           RETURN a.name AS source, m.mention AS mention, s.type AS type, b.name AS target, x.text AS sentence,
                  d.outlet AS outlet, o.name AS name, e.date AS date, r.id AS run`,
        ),
      ).toEqual([
        {
          source: 'Macron',
          mention: 'Macron',
          type: 'CRITICIZED',
          target: 'Trump',
          sentence: 'Macron criticized Trump (2025-04-17).',
          outlet: 'Tagblatt',
          name: 'Tagblatt',
          date: '2025-04-17',
          run: 'r-test',
        },
      ]);
    });

    it('draws one relationship for each event', async () => {
      await writeArticle(store, macron, RUN);
      const [row] = await rows(
        'MATCH (a)-[r:CRITICIZED]->(b) RETURN a.name AS a, b.name AS b, properties(r) AS r',
      );
      expect(row).toEqual({
        a: 'Macron',
        b: 'Trump',
        r: {
          eventId: expect.stringMatching(/^e-/),
          date: '2025-04-17',
          year: 2025,
          reports: 1,
          articles: 1,
          outlets: 1,
          factuality: 'asserted',
          tone: 'words_against',
          plover: 'ACCUSE',
          cameo: '111',
          quad: 'VERBAL_CONFLICT',
          goldstein: -2,
          quote: 'Macron criticized Trump (2025-04-17).',
          firstUrl: '',
          score: 0.9,
        },
      });
    });

    it('changes nothing when the same article comes again', async () => {
      const first = await writeArticle(store, macron, RUN);
      expect(first.nodesCreated).toBe(8);
      expect(await writeArticle(store, macron, RUN)).toEqual(NO_CHANGES);
      expect(await writeArticles(store, [macron, macron], { ...RUN, at: '2026-01-01T00:00:00Z' })).toEqual(
        NO_CHANGES,
      );
    });

    it('gives out nodes, relationships and paths as plain objects', async () => {
      await writeArticle(store, macron, RUN);
      const [row] = await rows('MATCH p = (a:Actor {id: $id})-[r:CRITICIZED]->() RETURN a, r, p', {
        id: 'person:macron',
      });
      expect(row).toMatchObject({
        a: { id: expect.any(String), labels: ['Actor', 'Person'], properties: { id: 'person:macron' } },
        r: {
          id: expect.any(String),
          type: 'CRITICIZED',
          from: expect.any(String),
          properties: { reports: 1 },
        },
        p: { nodes: [{ labels: ['Actor', 'Person'] }, {}], relationships: [{ type: 'CRITICIZED' }] },
      });
    });

    it('tells when rows were left out', async () => {
      const result = await store.read('UNWIND range(1, 10) AS n RETURN n', {}, { maxRows: 3 });
      expect(result).toEqual({ columns: ['n'], rows: [{ n: 1 }, { n: 2 }, { n: 3 }], truncated: true });
      expect(await store.read('MATCH (n:Nothing) RETURN n.x AS x', {})).toEqual({
        columns: ['x'],
        rows: [],
        truncated: false,
      });
    });

    it.each([
      ['CREATE (:Actor {id: "x"})', /only read the graph: CREATE/],
      ['MATCH (n) SET n.x = 1', /SET/],
      ['MATCH (n) WITH n MERGE (m:Actor {id: "x"})', /MERGE/],
      ['MATCH (n) DETACH DELETE n', /DETACH/],
      ['LOAD CSV FROM "file:///etc/hostname" AS line RETURN line', /LOAD/],
      ['CALL db.createLabel("x")', /CALL db.createLabel/],
      ['MATCH (n RETURN n', /line 1, column \d+/],
      ['RETURN $missing', /missing/],
    ])('refuses to read %s', async (query, message) => {
      const failure = await store.read(query).catch(error => error);
      expect(failure).toBeInstanceOf(InputError);
      expect(failure.message).toMatch(message);
      expect(failure.message).not.toContain('\n');
    });

    it('undoes all of a write that fails', async () => {
      await expect(
        store.write(async tx => {
          await tx.run('CREATE (:Actor {id: "x"})');
          throw new InputError('no');
        }),
      ).rejects.toThrow('no');
      expect(await rows('MATCH (a:Actor) RETURN a')).toEqual([]);
    });
  });
}
