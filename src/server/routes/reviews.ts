import type { Hono } from 'hono';
import { z } from 'zod';
import { InputError, REVIEW_FIELDS, VERDICTS } from '../../model/index.js';
import {
  addReview,
  distinguishActors,
  mergeActors,
  splitActor,
  undistinguishActors,
  undoReview,
} from '../../store/index.js';
import type { Services } from '../services.js';
import { body, Id } from '../validate.js';

/** Who judges; a page on one's own machine need not ask. */
const By = z.string().trim().min(1).max(100).default('page');

const NewReview = z.object({
  statement: Id,
  verdict: z.enum(VERDICTS),
  field: z.enum(REVIEW_FIELDS).optional(),
  after: z.string().max(300).nullable().optional(),
  note: z.string().max(2000).default(''),
  by: By,
});
const Same = z.object({ actor: Id, other: Id, reason: z.string().max(500).default(''), by: By });

/** `POST /api/reviews`, `DELETE /api/reviews/:id`, `POST` and `DELETE /api/merges`, `/api/differences`. */
export function reviewRoutes(app: Hono, { store, readOnly }: Services): void {
  const writing = () => {
    if (readOnly) throw new InputError('this server only reads: judgements are not kept');
  };

  app.post('/api/reviews', async c => {
    writing();
    const { field, after, ...rest } = await body(c, NewReview);
    const { review } = await addReview(store, {
      ...rest,
      ...(field && { field }),
      ...(after !== undefined && { after }),
    });
    return c.json(review, 201);
  });

  app.delete('/api/reviews/:id', async c => {
    writing();
    await undoReview(store, c.req.param('id'));
    return c.json({});
  });

  app.post('/api/merges', async c => {
    writing();
    await mergeActors(store, await body(c, Same));
    return c.json({}, 201);
  });

  app.delete('/api/merges/:actor', async c => {
    writing();
    await splitActor(store, c.req.param('actor'));
    return c.json({});
  });

  app.post('/api/differences', async c => {
    writing();
    await distinguishActors(store, await body(c, Same));
    return c.json({}, 201);
  });

  app.delete('/api/differences/:one/:two', async c => {
    writing();
    await undistinguishActors(store, c.req.param('one'), c.req.param('two'));
    return c.json({});
  });
}
