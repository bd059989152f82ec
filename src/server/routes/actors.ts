import type { Hono } from 'hono';
import { z } from 'zod';
import { actor, pair, path, searchActors, stamp, suggestionsFor } from '../../query/index.js';
import { type Suggestion, suggestMerges } from '../../store/index.js';
import { NotFound } from '../errors.js';
import type { Services } from '../services.js';
import { Id, query } from '../validate.js';

const Search = z.object({
  q: z.string().max(200),
  limit: z.coerce.number().int().min(1).max(50).default(12),
});
const Pair = z.object({ a: Id, b: Id });
const Path = z.object({ from: Id, to: Id });

/** Suggestions are weighed once for each state of the graph; weak ones are for people to judge, not for machines. */
const SUGGESTIONS = { limit: 1000, minScore: 0.2 };

/** `GET /api/actors?q=`, `/api/actors/:id`, `/api/actors/:id/same`, `/api/pair?a=&b=`, `/api/path?from=&to=`. */
export function actorRoutes(app: Hono, { store }: Services): void {
  app.get('/api/actors', async c => {
    const { q, limit } = query(c, Search);
    return c.json({ actors: await searchActors(store, q, limit) });
  });

  app.get('/api/actors/:id', async c => {
    const id = c.req.param('id');
    const answer = await actor(store, id);
    if (!answer) throw new NotFound(`there is no actor ${id}`);
    return c.json(answer);
  });

  let known: { stamp: string; all: Promise<Suggestion[]> } | null = null;

  app.get('/api/actors/:id/same', async c => {
    const now = await stamp(store);
    if (known?.stamp !== now) known = { stamp: now, all: suggestMerges(store, SUGGESTIONS) };
    return c.json({ suggestions: await suggestionsFor(store, await known.all, c.req.param('id')) });
  });

  app.get('/api/pair', async c => {
    const { a, b } = query(c, Pair);
    return c.json(await pair(store, a, b));
  });

  app.get('/api/path', async c => {
    const { from, to } = query(c, Path);
    return c.json(await path(store, from, to));
  });
}
