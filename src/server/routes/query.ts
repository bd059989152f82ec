import type { Hono } from 'hono';
import { z } from 'zod';
import { resultGraph } from '../../graph/index.js';
import { type QueryAnswer, schema } from '../../query/index.js';
import type { Limits } from '../limits.js';
import type { Services } from '../services.js';
import { body } from '../validate.js';

const Question = z.object({
  cypher: z.string().trim().min(1, 'the query is empty').max(20_000),
  params: z.record(z.string(), z.json()).default({}),
  /** Rows wanted, up to the server's own cap. */
  maxRows: z.number().int().min(1).optional(),
});

/** `POST /api/query`, `GET /api/schema`: Cypher that only reads, with a time limit and a row cap. */
export function queryRoutes(app: Hono, { store }: Services, limits: Limits): void {
  app.post('/api/query', async c => {
    const { cypher, params, maxRows: wanted } = await body(c, Question);
    const maxRows = Math.min(wanted ?? limits.queryRows, limits.queryRows);
    const started = performance.now();
    const { columns, rows, truncated } = await store.read(cypher.replace(/;\s*$/, ''), params, {
      timeoutMs: limits.queryMs,
      maxRows,
    });
    const answer: QueryAnswer = {
      columns,
      rows,
      truncated,
      maxRows,
      ms: Math.round(performance.now() - started),
      graph: resultGraph(rows),
    };
    return c.json(answer);
  });

  app.get('/api/schema', async c => c.json(await schema(store)));
}
