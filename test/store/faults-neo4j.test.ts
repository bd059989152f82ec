import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { random } from '../../bench/random.js';
import { type CodedArticle, EnvironmentError } from '../../src/model/index.js';
import { ensureSchema, type GraphStore, openStore, verify, writeArticles } from '../../src/store/index.js';
import { ingestAndKill } from '../support/child.js';
import { RUN } from '../support/coded.js';
import { cuttingProxy } from '../support/cutting-proxy.js';
import { exported } from '../support/export.js';
import { FAULT_STATEMENTS, FAULT_TYPES, faultArticles, undisturbed } from '../support/fault-corpus.js';
import { NEO4J_HOOK_MS, type TakenNeo4j, takeNeo4j } from '../support/neo4j.js';
import { clear } from './engine.js';

/** Kills of the program; the promise is kept for 30 of them, a test run does with fewer. */
const KILLS = Number(process.env.ACTANT_FAULT_KILLS ?? 2);
const LATEST_KILL_MS = 3000;
const CUTS = 8;

let server: TakenNeo4j;
let expected: string;
const articles = faultArticles();
const open = () => openStore(server.url, server);

beforeAll(async () => {
  server = await takeNeo4j();
  const store = await open();
  expected = await undisturbed(store);
  await store.close();
}, NEO4J_HOOK_MS);
beforeEach(startAnew);
afterAll(() => server?.release());

describe('Neo4j', () => {
  it(`is whole after ${KILLS} kills of the program at random moments`, async () => {
    const args = [server.url, String(FAULT_STATEMENTS), server.user, server.password];
    const rnd = random(12);
    for (let kills = 0; kills < KILLS; ) {
      const done = await ingestAndKill(args, rnd() * LATEST_KILL_MS);
      await expectWhole(done);
      if (done) await startAnew();
      else kills += 1;
    }
    expect(await ingestAndKill(args, 600_000)).toBe(true);
    await expectWhole(true);
  }, 900_000);

  it.each(['SIGKILL', 'SIGTERM'] as const)(
    'is whole after a %s of the server in the middle of it',
    async signal => {
      const store = await open();
      const middle = Math.floor(articles.length / 2);
      let restarted: Promise<void> | undefined;
      await ingestThrough(store, n => {
        if (n === middle) restarted ??= server.restart(signal);
      });
      await restarted;
      await store.close();
      await expectWhole(true);
    },
    300_000,
  );

  it(`is whole after ${CUTS} cuts of the connection`, async () => {
    const proxy = await cuttingProxy(Number(new URL(server.url).port));
    const store = await openStore(`bolt://127.0.0.1:${proxy.port}`, server);
    const rnd = random(13);
    let cuts = 0;
    await ingestThrough(store, () => {
      if (cuts >= CUTS) return;
      cuts += 1;
      setTimeout(() => proxy.cut(), rnd() * 60);
    });
    await store.close();
    await proxy.close();
    await expectWhole(true);
  }, 300_000);

  it('lets two programs write at once', async () => {
    const [one, two] = [await open(), await open()];
    const inTurn = async (store: GraphStore, list: readonly CodedArticle[]) => {
      for (const article of list) await writeArticles(store, [article], RUN);
    };
    await Promise.all([inTurn(one, articles), inTurn(two, [...articles].reverse())]);
    await Promise.all([one.close(), two.close()]);
    await expectWhole(true);
  }, 300_000);
});

async function startAnew(): Promise<void> {
  const store = await open();
  await clear(store);
  await ensureSchema(store, FAULT_TYPES);
  await store.close();
}

/** Writes article by article; what fails for a reason outside is tried again, as a person would. */
async function ingestThrough(store: GraphStore, before: (n: number) => void): Promise<void> {
  for (const [n, article] of articles.entries()) {
    before(n);
    for (;;) {
      const failure = await writeArticles(store, [article], RUN).then(
        () => null,
        error => error,
      );
      if (failure === null) break;
      expect(failure).toBeInstanceOf(EnvironmentError);
      expect(failure.retryable).toBe(true);
      await sleep(500);
    }
  }
}

async function expectWhole(complete: boolean): Promise<void> {
  const store = await open();
  expect((await verify(store)).problems).toEqual([]);
  if (complete) expect(await exported(store)).toBe(expected);
  await store.close();
}
