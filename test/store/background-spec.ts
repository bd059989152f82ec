import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tenure } from '../../src/model/index.js';
import {
  ensureSchema,
  type GraphStore,
  NO_CHANGES,
  readBackground,
  writeArticles,
  writeBackground,
} from '../../src/store/index.js';
import { coded, RUN, TYPES } from '../support/coded.js';
import { clear, type Engine, SLOW_MS } from './engine.js';

const tenure = (change: Partial<Tenure> = {}): Tenure => ({
  actor: 'person:macron',
  office: 'head-of-state:FR',
  name: 'Präsident',
  from: '2017-05-14',
  to: null,
  article: null,
  ...change,
});
const member = { actor: 'person:merz', group: 'party:cdu', from: null, to: null };

/** Offices and memberships of actors. */
export function backgroundSpec(engine: Engine): void {
  describe(`background on ${engine.name}`, { timeout: SLOW_MS }, () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await engine.open();
      await clear(store);
      await ensureSchema(store, TYPES);
      await writeArticles(
        store,
        [coded({ facts: [{ source: 'Macron', type: 'MET', target: 'Merz' }] })],
        RUN,
      );
      await writeArticles(store, [coded({ facts: [{ source: 'CDU', type: 'MET', target: 'Macron' }] })], RUN);
    });
    afterAll(() => store?.close());

    it('records those of actors that are there, once', async () => {
      const background = { tenures: [tenure(), tenure({ actor: 'person:nobody' })], memberships: [member] };
      await writeBackground(store, background);
      expect(await readBackground(store)).toEqual({ tenures: [tenure()], memberships: [member] });
      expect(await writeBackground(store, background)).toEqual(NO_CHANGES);
    });

    it('replaces what was known, but not what articles say', async () => {
      const said = tenure({ from: '2012', article: 'a-1' });
      await writeBackground(store, { tenures: [tenure(), said], memberships: [] });
      const ended = tenure({ to: '2027-05-13' });
      await writeBackground(store, { tenures: [ended], memberships: [] });
      expect(await readBackground(store)).toEqual({ tenures: [said, ended], memberships: [member] });
    });
  });
}
