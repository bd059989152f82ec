import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { jsonlSpec } from './jsonl-spec.js';

const folder = mkdtempSync(join(tmpdir(), 'actant-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

jsonlSpec({ name: 'the embedded engine', open: () => openStore(join(folder, 'graph.grafeo')), runs: 0 });
