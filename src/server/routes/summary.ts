import type { Hono } from 'hono';
import { counts, type Summary, stamp, storeName } from '../../query/index.js';
import type { Services } from '../services.js';

/** `GET /api/summary`: what this server holds and can do. */
export function summaryRoutes(app: Hono, services: Services): void {
  app.get('/api/summary', async c => {
    const { store } = services;
    const answer: Summary = {
      store: { name: storeName(store), kind: store.kind },
      counts: await counts(store),
      types: [...services.types],
      can: {
        ingest: services.ingest !== undefined,
        review: !services.readOnly,
        merge: !services.readOnly,
      },
      version: services.version,
      stamp: await stamp(store),
    };
    return c.json(answer);
  });
}
