import type { Hono } from 'hono';
import { z } from 'zod';
import { smallGraph } from '../../graph/index.js';
import { article, articleList } from '../../query/index.js';
import { NotFound } from '../errors.js';
import type { Services } from '../services.js';
import { type SentenceTraces, tracesBySentence } from '../traces.js';
import { query } from '../validate.js';

const Listing = z.object({
  q: z.string().max(200).default(''),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** Articles whose traces are remembered: the same text, model and codebook give the same. */
const MOST_KNOWN = 32;

/** `GET /api/articles`, `/api/articles/:id`, `/api/articles/:id/traces`. */
export function articleRoutes(app: Hono, { store, ingest }: Services): void {
  const known = new Map<string, SentenceTraces[]>();

  app.get('/api/articles', async c => {
    const { q, offset, limit } = query(c, Listing);
    return c.json(await articleList(store, q, offset, limit));
  });

  app.get('/api/articles/:id', async c => {
    const id = c.req.param('id');
    const answer = await article(store, id);
    if (!answer) throw new NotFound(`there is no article ${id}`);
    const { statements } = answer;
    const graph = smallGraph(
      statements.flatMap(({ source, target }) => [source, target]),
      statements.map(({ event, source, target, type, factuality }) => ({
        id: event,
        source: source.id,
        target: target.id,
        type,
        factuality,
        reports: 1,
      })),
    );
    return c.json({ ...answer, graph });
  });

  app.get('/api/articles/:id/traces', async c => {
    const id = c.req.param('id');
    const found = await article(store, id);
    if (!found) throw new NotFound(`there is no article ${id}`);
    if (!ingest)
      throw new NotFound('this server has no analysis model, so it cannot say why there is no edge');
    const { title, text, url, outlet, publishedAt, lang } = found;
    let sentences = known.get(id);
    if (!sentences) {
      sentences = tracesBySentence(await ingest.code({ title, text, url, outlet, publishedAt, lang }));
      if (known.size >= MOST_KNOWN) known.delete(known.keys().next().value!);
      known.set(id, sentences);
    }
    return c.json({ sentences });
  });
}
