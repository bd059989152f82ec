import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApp } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { openTemporaryStore } from '../support/coast-store.js';

let store: GraphStore;
beforeAll(async () => {
  store = await openTemporaryStore();
});
afterAll(() => store.close());

it('every route is in docs/http-api.md, and nothing else is', () => {
  const docs = readFileSync(new URL('../../docs/http-api.md', import.meta.url), 'utf8');
  const documented = [...docs.matchAll(/^### `([A-Z]+) (\/api[^`?]*)/gm)].map(
    ([, method, path]) => `${method} ${path}`,
  );
  const { app } = createApp({ store, types: [], version: '0' });
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(documented)].sort()).toEqual([...new Set(routes)].sort());
});
