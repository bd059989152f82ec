import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../bench/random.js';
import { ensureSchema, openStore, verify, writeArticles } from '../../src/store/index.js';
import { ingestAndKill } from '../support/child.js';
import { RUN } from '../support/coded.js';
import { exported } from '../support/export.js';
import { FAULT_STATEMENTS, FAULT_TYPES, faultArticles, undisturbed } from '../support/fault-corpus.js';

/** Kills; the promise is kept for 30 of them, a test run does with fewer. */
const KILLS = Number(process.env.ACTANT_FAULT_KILLS ?? 6);
const LATEST_KILL_MS = 700;

const folder = mkdtempSync(join(tmpdir(), 'actant-faults-'));
let expected: string;

beforeAll(async () => {
  const store = await openStore(join(folder, 'undisturbed.grafeo'));
  expected = await undisturbed(store);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the embedded engine', () => {
  it(`is whole after ${KILLS} kills at random moments`, async () => {
    const path = join(folder, 'killed.grafeo');
    const rnd = random(11);
    for (let kill = 0; kill < KILLS; kill++) {
      await ingestAndKill([path, String(FAULT_STATEMENTS)], rnd() * LATEST_KILL_MS);
      const store = await openStore(path);
      expect((await verify(store)).problems).toEqual([]);
      await store.close();
    }
    expect(await ingestAndKill([path, String(FAULT_STATEMENTS)], 600_000)).toBe(true);
    const store = await openStore(path);
    expect(await exported(store)).toBe(expected);
    await store.close();
  }, 600_000);

  it('writes one after the other when two write at once', async () => {
    const store = await openStore(join(folder, 'two.grafeo'));
    await ensureSchema(store, FAULT_TYPES);
    const articles = faultArticles();
    const inTurn = async (list: typeof articles) => {
      for (const article of list) await writeArticles(store, [article], RUN);
    };
    await Promise.all([inTurn(articles), inTurn([...articles].reverse())]);
    expect((await verify(store)).problems).toEqual([]);
    expect(await exported(store)).toBe(expected);
    await store.close();
  }, 300_000);
});

const disk = join(folder, 'disk');
mkdirSync(disk);
const mount = (...options: string[]) => spawnSync('mount', [...options, disk]).status === 0;
const canMount = mount('-t', 'tmpfs', '-o', 'size=400k', 'tmpfs');
afterAll(() => {
  if (canMount) spawnSync('umount', ['-l', disk]);
});

describe.runIf(canMount)('a full disk', () => {
  it('gives one clear line, and the ingestion goes on when there is room', async () => {
    const args = [join(disk, 'graph.grafeo'), String(FAULT_STATEMENTS)];
    await expect(ingestAndKill(args, 600_000)).rejects.toThrow(
      /EnvironmentError: the disk of .*graph\.grafeo is full: the last write was not kept; make room and run this again/,
    );
    expect(mount('-o', 'remount,size=200m')).toBe(true);
    expect(await ingestAndKill(args, 600_000)).toBe(true);
    const store = await openStore(args[0]!);
    expect((await verify(store)).problems).toEqual([]);
    expect(await exported(store)).toBe(expected);
    await store.close();
  }, 120_000);
});
