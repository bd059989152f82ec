import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Coder, ingest, openCoder } from '../../src/ingest/index.js';
import { ensureSchema, type GraphStore, type Row } from '../../src/store/index.js';
import { shared } from '../support/shared.js';
import { FACTS } from './facts.js';

/** The graph's statements of one type between two names, in either direction where the type has none. */
const STATEMENTS = `
  MATCH (a:Actor)<-[:SOURCE]-(s:Statement {type: $type})-[:TARGET]->(b:Actor), (s)-[:FROM]->(t:Sentence)-[:PART_OF]->(d:Article)
  WHERE (a.name = $source AND b.name = $target) OR ($type IN ['MET', 'TELEPHONED'] AND a.name = $target AND b.name = $source)
  OPTIONAL MATCH (s)-[:SAID_BY]->(v:Actor)
  RETURN t.text AS sentence, t.start AS start, t.end AS end, d.text AS text, s.factuality AS factuality, v.name AS speaker,
         s.explicit AS explicit`;

interface Found extends Row {
  sentence: string;
  start: number;
  end: number;
  text: string;
  factuality: string;
  speaker: string | null;
  explicit: boolean;
}

/** The main job on one engine: the seed article goes in, and the graph states what it states. */
export function mainJobSpec(engine: string, open: () => Promise<GraphStore>): void {
  describe(`the seed article on ${engine}`, () => {
    let coder: Coder;
    let store: GraphStore;
    let paths: string[];

    beforeAll(async () => {
      const folder = shared('seeds');
      paths = readdirSync(folder).map(name => `${folder}/${name}`);
      coder = await openCoder();
      store = await open();
      await ensureSchema(store, [...coder.codebook.types.values()]);
      await ingest(paths, store, coder);
    });
    afterAll(async () => {
      await store?.close();
      await coder?.close();
    });

    const find = async (source: string, type: string, target: string) =>
      (await store.read<Found>(STATEMENTS, { source, type, target })).rows;

    it.each(FACTS)('%s %s %s', async (source, type, target, words) => {
      const found = await find(source, type, target);
      expect(found.map(row => row.sentence).join('\n')).toContain(words);
      for (const row of found) expect(row.text.slice(row.start, row.end)).toBe(row.sentence);
      const drawn = await store.read(
        `MATCH (a:Actor {name: $source})-[r:${type}]-(b:Actor {name: $target}) RETURN count(r) AS n`,
        { source, target },
      );
      expect(drawn.rows[0]?.n).toBeGreaterThan(0);
    });

    it('keeps who said what only somebody said', async () => {
      const [call] = await find('Wolodymyr Selenskyj', 'TELEPHONED', 'Donald Trump');
      expect(call).toMatchObject({ factuality: 'reported', speaker: 'Wolodymyr Selenskyj' });
    });

    it('makes no accusation of »er gebe ihm nicht die Schuld«', async () => {
      const accused = await find('Donald Trump', 'ACCUSED', 'Wolodymyr Selenskyj');
      const drawable = accused.filter(row => row.factuality === 'asserted' || row.factuality === 'reported');
      expect(drawable.map(row => row.sentence).join('\n')).not.toContain('nicht die Schuld');
    });

    it('marks what is inferred', async () => {
      for (const row of await find('Donald Trump', 'CRITICIZED', 'Wolodymyr Selenskyj'))
        expect(row.explicit).toBe(false);
    });

    it('changes nothing when it is read again', async () => {
      const before = await store.read('MATCH (n) RETURN count(n) AS n');
      expect(await ingest(paths, store, coder)).toMatchObject({ articles: 1, unchanged: 1, statements: 0 });
      expect((await store.read('MATCH (n) RETURN count(n) AS n')).rows).toEqual(before.rows);
    });
  });
}
