import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { openAnalyser } from '../../src/analyse/index.js';
import { InputError } from '../../src/model/index.js';

/** Worker threads run from the build, so the pool is tested there. */
const BUILT = new URL('../../dist/analyse/index.js', import.meta.url);
type AnalyseModule = typeof import('../../src/analyse/index.js');

describe('worker threads', () => {
  let built: AnalyseModule;
  beforeAll(async () => {
    if (!existsSync(fileURLToPath(BUILT))) throw new Error('nothing is built: npm run build:server');
    built = (await import(/* @vite-ignore */ BUILT.href)) as AnalyseModule;
  });

  test('give what one thread gives, in the order asked for', async () => {
    const texts = Array.from({ length: 9 }, (_, i) => `Rubio rief Lawrow am ${i + 1}. April an.`);
    const [pool, analyser] = [await built.openAnalyserPool({ threads: 2 }), await openAnalyser()];
    expect(pool.model).toBe(analyser.model);
    const found = await Promise.all(texts.map(text => pool.analyse(text, null)));
    for (const [i, text] of texts.entries()) expect(found[i]).toEqual(await analyser.analyse(text, null));
    await Promise.all([pool.close(), analyser.close()]);
  });

  test('keep analyses in a folder', async () => {
    const cache = await mkdtemp(join(tmpdir(), 'pool-'));
    const pool = await built.openAnalyserPool({ cache });
    const first = await pool.analyse('Merkel traf Macron.', 'de');
    expect(await pool.analyse('Merkel traf Macron.', 'de')).toEqual(first);
    expect((await readdir(cache, { recursive: true })).filter(path => path.endsWith('.gz'))).toHaveLength(1);
    await pool.close();
    await rm(cache, { recursive: true });
  });

  test('end what they do when they are closed, refuse what waits and what comes after', async () => {
    const pool = await built.openAnalyserPool();
    const waiting = Promise.allSettled(Array.from({ length: 3 }, () => pool.analyse('Er kam.', 'de')));
    await pool.close();
    expect((await waiting).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expect(pool.analyse('Er kam.', 'de')).rejects.toThrow('the analyser is closed');
  });

  test('say what is wrong with the model', async () => {
    const error = await built.openAnalyserPool({ threads: 2, model: '/nope.onnx' }).catch(reason => reason);
    expect(error.name).toBe(new InputError('').name);
    expect(error.message).toContain('no analysis model at /nope.onnx');
  });
});
