import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyGraph, exportReviews, importJsonl, readReviewsFile } from '../../src/export/index.js';
import { type GraphStore, NO_CHANGES, openStore, undoReview, verify } from '../../src/store/index.js';
import { clear, type Engine, SLOW_MS } from '../store/engine.js';
import { exported } from '../support/export.js';
import { RICH_RECORDS, writeRichGraph } from '../support/rich-graph.js';

/** The graph goes out and comes back as it was. */
export function jsonlSpec(engine: Engine): void {
  describe(`export and import on ${engine.name}`, { timeout: SLOW_MS }, () => {
    const file = join(tmpdir(), `actant-export-${process.pid}.jsonl`);
    let store: GraphStore;
    let text: string;
    const load = () => importJsonl(store, file);

    beforeAll(async () => {
      store = await engine.open();
      await clear(store);
      await writeRichGraph(store);
      text = await exported(store);
    });
    beforeEach(async () => {
      writeFileSync(file, text);
      await clear(store);
    });
    afterAll(async () => {
      await store?.close();
      rmSync(file, { force: true });
    });

    it('holds everything', () => {
      const kinds = text
        .trim()
        .split('\n')
        .map(line => JSON.parse(line).record as string);
      for (const [kind, least] of Object.entries(RICH_RECORDS)) {
        expect(kinds.filter(other => other === kind).length, kind).toBeGreaterThanOrEqual(least);
      }
    });

    it('imports its own export to the same bytes, and a second time changes nothing', async () => {
      await load();
      expect(await exported(store)).toBe(text);
      expect((await verify(store)).problems).toEqual([]);
      expect(await load()).toEqual(NO_CHANGES);
    });

    it('copies a graph to another engine and back to the same bytes', async () => {
      await load();
      const other = await openStore(join(tmpdir(), `actant-copy-${process.pid}.grafeo`));
      await copyGraph(store, other);
      expect(await exported(other)).toBe(text);
      await clear(store);
      await copyGraph(other, store);
      expect(await exported(store)).toBe(text);
      await other.close();
      for (const end of ['', '.wal']) rmSync(`${other.address}${end}`, { force: true, recursive: true });
    });

    it('takes reviews out and in', async () => {
      await load();
      let reviews = '';
      for await (const line of exportReviews(store)) reviews += line;
      writeFileSync(file, reviews);
      const read = await readReviewsFile(file);
      expect(read).toHaveLength(3);
      for (const { id } of read) await undoReview(store, id);
      expect(await exported(store)).not.toBe(text);
      const { importReviews } = await import('../../src/store/index.js');
      await importReviews(store, read);
      expect(await exported(store)).toBe(text);
    });

    it.each<[what: string, alter: (text: string) => string, message: RegExp]>([
      ['a file that is cut within a line', whole => whole.slice(0, -200), /:\d+: this line is no JSON/],
      [
        'a file that is cut after a line',
        whole => whole.split('\n').slice(0, 12).join('\n'),
        /:12: the file is cut short after this line/,
      ],
      [
        'a file without a line',
        whole => whole.split('\n').toSpliced(8, 1).join('\n'),
        /:\d+: 1 lines are missing/,
      ],
      [
        'an altered article',
        whole => whole.replace('kurier', 'kurier').replace('"outlet":"Kurier"', '"outlet":"Bote"'),
        /:\d+: article a-\w+ was altered/,
      ],
      [
        'an altered review',
        whole => whole.replace('»live«', '»live!«'),
        /:\d+: a line before this one was altered/,
      ],
      [
        'another version',
        whole => whole.replace('"format":1', '"format":2'),
        /:1: this export has format 2, this Actant reads format 1/,
      ],
      ['another kind of file', () => '{"a":1}\n', /:1: this is no export of Actant/],
      ['an unknown record', whole => whole.replace('"record":"run"', '"record":"ran"'), /:\d+: .*record/],
      ['an empty file', () => '', /the file is empty/],
    ])('refuses %s and leaves the graph alone', async (_, alter, message) => {
      writeFileSync(file, alter(readFileSync(file, 'utf8')));
      await expect(load()).rejects.toThrow(message);
      expect((await store.read('MATCH (n) WHERE NOT n:Schema RETURN count(n) AS n')).rows).toEqual([
        { n: 0 },
      ]);
    });
  });
}
