import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { answersSpec } from './answers-spec.js';
import { backgroundSpec } from './background-spec.js';
import { contestedSpec } from './contested-spec.js';
import type { Engine } from './engine.js';
import { historySpec } from './history-spec.js';
import { identitySpec } from './identity-spec.js';
import { refusalsSpec } from './refusals-spec.js';
import { storeSpec } from './spec.js';
import { suggestSpec } from './suggest-spec.js';
import { verifySpec } from './verify-spec.js';

const folder = mkdtempSync(join(tmpdir(), 'actant-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const embedded: Engine = {
  name: 'the embedded engine',
  open: () => openStore(join(folder, 'graph.grafeo')),
  runs: 15,
};
storeSpec(embedded);
identitySpec(embedded);
answersSpec(embedded);
historySpec(embedded);
suggestSpec(embedded);
backgroundSpec(embedded);
contestedSpec(embedded);
refusalsSpec(embedded);
verifySpec(embedded);
