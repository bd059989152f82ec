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
    const args = [path, String(FAULT_STATEMENTS)];
    const rnd = random(11);
    for (let kills = 0; kills < KILLS; ) {
      const done = await ingestAndKill(args, rnd() * LATEST_KILL_MS);
      await expectWhole(path, done);
      if (done) for (const end of ['', '.wal', '.lock']) rmSync(path + end, { recursive: true, force: true });
      else kills += 1;
    }
    expect(await ingestAndKill(args, 600_000)).toBe(true);
    await expectWhole(path, true);
  }, 900_000);

  async function expectWhole(path: string, complete: boolean): Promise<void> {
    const store = await openStore(path);
    expect((await verify(store)).problems).toEqual([]);
    if (complete) expect(await exported(store)).toBe(expected);
    await store.close();
  }

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
