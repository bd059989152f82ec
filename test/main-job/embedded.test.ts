import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../src/store/index.js';
import { mainJobSpec } from './spec.js';

mainJobSpec('the embedded engine', () =>
  openStore(join(mkdtempSync(join(tmpdir(), 'actant-')), 'graph.grafeo')),
);
