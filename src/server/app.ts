import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { access, sameOrigin } from './access.js';
import { answerError } from './errors.js';
import { graphCache } from './graph-cache.js';
import { safeHeaders } from './headers.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { type Pages, servePage } from './pages.js';
import { actorRoutes } from './routes/actors.js';
import { articleRoutes } from './routes/articles.js';
import { eventRoutes } from './routes/events.js';
import { exportRoutes } from './routes/exports.js';
import { graphRoutes } from './routes/graph.js';
import { ingestRoutes } from './routes/ingest.js';
import { queryRoutes } from './routes/query.js';
import { reviewRoutes } from './routes/reviews.js';
import { summaryRoutes } from './routes/summary.js';
import type { Services } from './services.js';

export interface AppOptions extends Services {
  /** Demanded of every request when not null. */
  token?: string | null;
  limits?: Partial<Limits>;
  /** Files of the page, `loadPages`; without them there is only the API. */
  pages?: Pages;
}

/** The HTTP interface of a graph: the page, and the API under `/api` that docs/http-api.md describes. */
export function createApp(options: AppOptions): { app: Hono; warm(): Promise<void> } {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const cache = graphCache(options.store);
  const app = new Hono();
  app.onError(answerError);
  app.use(safeHeaders);
  app.use(access(options.token ?? null));
  app.use('/api/*', sameOrigin);
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: limits.body,
      onError: c => c.json({ error: { message: `the request is larger than ${limits.body} bytes` } }, 413),
    }),
  );
  app.use('/api/*', compress());
  summaryRoutes(app, options);
  graphRoutes(app, options, cache);
  eventRoutes(app, options);
  actorRoutes(app, options);
  articleRoutes(app, options);
  exportRoutes(app, options);
  queryRoutes(app, options, limits);
  ingestRoutes(app, options, limits);
  reviewRoutes(app, options);
  app.all('/api/*', c => c.json({ error: { message: `there is no ${c.req.method} ${c.req.path}` } }, 404));
  const { pages } = options;
  if (pages) app.get('*', c => servePage(pages, c));
  return {
    app,
    warm: async () => {
      await cache.whole();
    },
  };
}
