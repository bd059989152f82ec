import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EnvironmentError, InputError } from '../../src/model/index.js';
import { openStore, writeArticle } from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';

const folder = mkdtempSync(join(tmpdir(), 'actant-bad-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);

async function failure(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    () => new Error('no error'),
    caught => caught,
  );
  expect(error.message).not.toContain('\n');
  return error;
}

describe('addresses', () => {
  it.each([
    ['', /empty/],
    ['mysql://localhost', /unknown store "mysql:\/\/localhost".*neo4j:\/\/localhost:7687/],
    ['http://kim:secret@localhost', /unknown store "http:\/\/localhost"/],
    ['neo4j://', /unknown store/],
  ])('refuses %j', async (address, message) => {
    const error = await failure(openStore(address));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(message);
  });

  it('says that Neo4j cannot be reached', async () => {
    const error = await failure(openStore('bolt://127.0.0.1:9', { password: 'x' }));
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(error.message).toMatch(/Neo4j at bolt:\/\/127\.0\.0\.1:9 cannot be reached/);
  });
});

describe('files', () => {
  it('refuses a folder', async () => {
    mkdirSync(at('folder'));
    expect((await failure(openStore(at('folder')))).message).toMatch(
      /is a folder: give the path of a graph file/,
    );
  });

  it('refuses a file that is no graph, and leaves it as it is', async () => {
    writeFileSync(at('junk'), 'no graph '.repeat(1000));
    expect((await failure(openStore(at('junk')))).message).toMatch(/junk is not a graph of Actant/);
  });

  it('does not create a graph to read from it', async () => {
    const error = await failure(openStore(at('none'), { readOnly: true }));
    expect(error.message).toMatch(/there is no graph at .*none: make one with `actant ingest`/);
  });

  it('refuses a graph of a newer program', async () => {
    const store = await openStore(at('newer'));
    await store.write(tx => tx.run('MATCH (g:Schema) SET g.version = 99'));
    await store.close();
    expect((await failure(openStore(at('newer')))).message).toMatch(/version 99, written by a newer Actant/);
  });

  it('reads but does not write when opened for reading', async () => {
    await (await openStore(at('graph'))).close();
    const store = await openStore(at('graph'), { readOnly: true });
    expect((await store.read('MATCH (g:Schema) RETURN count(g) AS n')).rows).toEqual([{ n: 1 }]);
    expect(() => store.write(tx => tx.run('CREATE (:X)'))).toThrow(/opened for reading only/);
    await store.close();
  });
});

describe('a graph that another program has open', () => {
  /** Opens a graph in another process, and leaves the note of it if there is one. */
  async function held(path: string): Promise<() => void> {
    const engine = createRequire(import.meta.url).resolve('@grafeo-db/js');
    const code = `const { GrafeoDB } = require(${JSON.stringify(engine)});
      const db = GrafeoDB.create(${JSON.stringify(path)}); console.log('open'); setInterval(() => db, 1000);`;
    const child = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise(resolve => child.stdout.once('data', resolve));
    return () => void child.kill('SIGKILL');
  }

  it.each<[object | null, RegExp]>([
    [null, /held: end that program/],
    [{ pid: 42, command: 'main.js ingest news', server: null }, /process 42 \(main\.js ingest news\): wait/],
    [
      { pid: 42, command: 'main.js serve', server: 'http://127.0.0.1:4711' },
      /process 42 \(main\.js serve\): go through it with --server http:\/\/127\.0\.0\.1:4711/,
    ],
  ])('says who holds it: %j', async (note, message) => {
    const path = at(`held`);
    const release = await held(path);
    if (note) writeFileSync(`${path}.lock`, JSON.stringify(note));
    const error = await failure(openStore(path));
    release();
    expect(error).toBeInstanceOf(EnvironmentError);
    expect(error.message.replace('is open in another program', 'held')).toMatch(message);
  });
});

describe('articles', () => {
  const article = coded({ facts: [{ source: 'Macron', type: 'CRITICIZED', target: 'Trump' }] });
  const [statement] = article.statements;

  it.each([
    ['an unknown type', { ...statement!, type: 'HUGGED' }, /no relation type "HUGGED"/],
    [
      'a span that yields other words',
      { ...statement!, source: { ...statement!.source, start: 1 } },
      /"Macron" is not at its place/,
    ],
    ['a missing sentence', { ...statement!, sentence: 7 }, /sentence 7, which is missing/],
    ['an actor that acts on itself', { ...statement!, target: statement!.source }, /one actor at both ends/],
    ['a score that is no number', { ...statement!, score: Number.NaN }, /score/],
  ])('refuses %s and writes nothing', async (_, broken, message) => {
    const store = await openStore(at('articles'));
    const { ensureSchema } = await import('../../src/store/index.js');
    await ensureSchema(store, TYPES);
    const error = await writeArticle(store, { ...article, statements: [broken] }, RUN).catch(
      caught => caught,
    );
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toMatch(message);
    expect((await store.read('MATCH (d:Article) RETURN d')).rows).toEqual([]);
    await store.close();
  });
});
