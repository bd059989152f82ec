import type { Hono } from 'hono';
import { z } from 'zod';
import { answersOf, eventRows, evidence } from '../../query/index.js';
import { NotFound } from '../errors.js';
import type { Services } from '../services.js';
import { Id, query } from '../validate.js';

const MOST_IDS = 100;

const Ids = z.object({
  ids: z
    .string()
    .transform(text => text.split(',').filter(Boolean))
    .pipe(z.array(Id).max(MOST_IDS, `at most ${MOST_IDS} ids at a time`)),
});

/** `GET /api/events?ids=`, `GET /api/events/:id`: events as rows, one event with all its sentences. */
export function eventRoutes(app: Hono, { store }: Services): void {
  app.get('/api/events', async c => c.json({ events: await eventRows(store, query(c, Ids).ids) }));

  app.get('/api/events/:id', async c => {
    const id = c.req.param('id');
    const answer = await evidence(store, id);
    if (!answer) throw new NotFound(`there is no event ${id}`);
    return c.json({ ...answer, ...(await answersOf(store, id)) });
  });
}
