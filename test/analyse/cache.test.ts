import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { analysisCache } from '../../src/analyse/cache.js';
import { analysisOf } from './tree-table.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const analysis = analysisOf('Ja INTJ 0 root');

test('gives back what was written for the same text, language and model', async () => {
  const cache = analysisCache(join(folder, 'new'));
  expect(await cache.read('Ja', 'de', 'test')).toBeUndefined();
  await cache.write('Ja', 'de', analysis);
  expect(await cache.read('Ja', 'de', 'test')).toEqual(analysis);
  expect(await cache.read('Ja.', 'de', 'test')).toBeUndefined();
  expect(await cache.read('Ja', null, 'test')).toBeUndefined();
  expect(await cache.read('Ja', 'de', 'other')).toBeUndefined();
});

test('takes a damaged entry for a missing one and writes it anew', async () => {
  const cache = analysisCache(folder);
  await cache.write('Ja', 'de', analysis);
  const [name] = (await readdir(folder, { recursive: true })).filter(path => path.endsWith('.gz'));
  await truncate(join(folder, name!), 20);
  expect(await cache.read('Ja', 'de', 'test')).toBeUndefined();
  await cache.write('Ja', 'de', analysis);
  expect(await cache.read('Ja', 'de', 'test')).toEqual(analysis);
});

test('leaves no unfinished files', async () => {
  const cache = analysisCache(folder);
  await Promise.all(['a', 'b', 'a'].map(text => cache.write(text, 'de', analysis)));
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter(entry =>
    entry.isFile(),
  );
  expect(files.every(({ name }) => name.endsWith('.json.gz'))).toBe(true);
  expect(files).toHaveLength(2);
});
