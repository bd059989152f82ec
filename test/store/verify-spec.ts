import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  addReview,
  ensureSchema,
  type GraphStore,
  mergeActors,
  repair,
  verify,
  writeArticles,
} from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { exported } from '../support/export.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const AGENCY =
  'Der Bundestag hat am Freitag nach einer langen Debatte über die Folgen des Gesetzes abgestimmt und es angenommen.';

const articles = [
  coded({ facts: [{ source: 'Macron', type: 'CRITICIZED', target: 'Trump', date: '2025-04-17' }] }),
  coded({
    facts: [{ source: 'Macron', type: 'CRITICIZED', target: 'Trump', date: '2025-04' }],
    outlet: 'Kurier',
  }),
  coded({
    facts: [{ source: 'USA', type: 'MET', target: 'Ukraine' }],
    lead: AGENCY,
    url: 'https://a.example',
  }),
  coded({
    facts: [{ source: 'USA', type: 'MET', target: 'Ukraine' }],
    lead: AGENCY,
    url: 'https://b.example',
  }),
  coded({ facts: [{ source: 'Merz', type: 'THANKED', target: 'Macron', speaker: 'CDU' }] }),
  coded({
    facts: [
      { source: 'USA', type: 'ACCUSED', target: 'CDU' },
      { source: 'CDU', type: 'REJECTED', target: 'USA' },
    ],
  }),
  coded({ facts: [{ source: 'Friedrich Merz', type: 'MET', target: 'Trump' }] }),
];

/** What breaks a promise, which one, and whether it can be built anew. */
const DAMAGES: [what: string, cypher: string, invariant: number, derived: boolean][] = [
  ['a relationship is gone', 'MATCH ()-[r:CRITICIZED]->() DELETE r', 1, true],
  [
    'a relationship is there twice',
    'MATCH (a)-[r:CRITICIZED]->(b) CREATE (a)-[s:CRITICIZED]->(b) SET s = properties(r)',
    1,
    true,
  ],
  ['a count is wrong', 'MATCH ()-[r:CRITICIZED]->() SET r.reports = 7', 1, true],
  [
    'a relationship stands for nothing',
    'MATCH (a:Actor {id: "state:usa"}), (b:Actor {id: "person:trump"}) CREATE (a)-[:MET {eventId: "e-x"}]->(b)',
    1,
    true,
  ],
  ['an event is gone', 'MATCH (e:Event {type: "CRITICIZED"}) DETACH DELETE e', 1, true],
  [
    'an event has no statement',
    'CREATE (:Event {id: "e-x", unit: "x", key: "x", type: "MET", source: "x", target: "y"})',
    1,
    true,
  ],
  ['an event has another date', 'MATCH (e:Event {type: "CRITICIZED"}) SET e.date = "2025-04-18"', 1, true],
  ['near-duplicates are not together', 'MATCH (d:Article) REMOVE d.cluster, d.clusterDate', 1, true],
  ['an answer is not linked', 'MATCH ()-[r:ANSWERS]->() DELETE r', 1, true],
  ['a sentence has another text', 'MATCH (x:Sentence) SET x.text = "other"', 2, false],
  ['a mention is not at its place', 'MATCH (:Statement)-[f:SOURCE]->() SET f.start = f.start + 1', 2, false],
  ['a statement has no sentence', 'MATCH (:Statement)-[r:FROM]->() DELETE r', 2, false],
  ['a statement was altered', 'MATCH (s:Statement) SET s.frame = "other"', 3, false],
  ['a status comes from no review', 'MATCH (s:Statement) SET s.status = "rejected"', 3, false],
  ['an outlet is left over', 'CREATE (:Outlet {id: "outlet:x", name: "x"})', 4, true],
  [
    'a sentence is left over',
    'MATCH (d:Article) WITH d LIMIT 1 CREATE (:Sentence {id: "s-x", n: 99, start: 0, end: 0, text: ""})-[:PART_OF]->(d)',
    4,
    true,
  ],
  [
    'an actor is left over',
    'CREATE (:Actor:Person {id: "person:x", name: "x", aliases: [], search: "|x|"})',
    4,
    true,
  ],
  ['an actor has other names', 'MATCH (a:Actor {id: "person:trump"}) SET a.aliases = ["Donald"]', 4, true],
  [
    'a search text is stale',
    'MATCH (a:Actor {id: "person:friedrich-merz"}) SET a.search = "|friedrich merz|"',
    4,
    true,
  ],
  ['a merge does not count', 'MATCH (a:Actor {id: "person:merz"}) REMOVE a.canonical', 5, true],
  [
    'a merge was told apart',
    'MATCH (a:Actor {id: "person:merz"}), (b:Actor {id: "person:friedrich-merz"}) CREATE (a)-[:NOT_SAME_AS {by: "Kim", at: "2025", reason: ""}]->(b)',
    5,
    false,
  ],
  [
    'an id does not follow from the content',
    'MATCH (d:Article) WHERE d.outlet = "Kurier" SET d.url = "https://other.example"',
    6,
    false,
  ],
];

/** `verify` finds what was broken on purpose, and `repair` brings the derived part back. */
export function verifySpec(engine: Engine): void {
  describe(`verify on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;

    beforeAll(async () => {
      store = await engine.open();
    });
    beforeEach(async () => {
      await clear(store);
      await ensureSchema(store, TYPES);
      await writeArticles(store, articles, RUN);
      await addReview(store, { statement: articles[6]!.statements[0]!.id, verdict: 'confirm', by: 'Kim' });
      await mergeActors(store, {
        actor: 'person:merz',
        other: 'person:friedrich-merz',
        by: 'Kim',
        reason: '',
      });
    });
    afterAll(() => store?.close());

    it('has nothing to say about a graph that is well', async () => {
      expect(await verify(store)).toEqual({ articles: 7, statements: 8, events: 6, actors: 7, problems: [] });
    });

    it.each(DAMAGES)('notices that %s', async (_, cypher, invariant, derived) => {
      const before = await exported(store);
      await store.write(tx => tx.run(cypher));
      const { problems } = await verify(store);
      expect(problems.map(problem => problem.invariant)).toContain(invariant);
      expect(problems.find(problem => problem.invariant === invariant)!.derived).toBe(derived);
      if (!derived) return;
      expect((await repair(store)).problems).toEqual([]);
      expect(await exported(store)).toBe(before);
    });
  });
}
