import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { storeSpec } from './spec.js';

const folder = mkdtempSync(join(tmpdir(), 'actant-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

storeSpec({
  name: 'the embedded engine',
  open: () => openStore(join(folder, 'graph.grafeo')),
  clear: store =>
    store.write(async tx => {
      await tx.run('MATCH (n) WHERE NOT n:Schema DETACH DELETE n');
    }),
});
