import type { Hono } from 'hono';
import { z } from 'zod';
import { InputError, PartialDate } from '../../model/index.js';
import { NotFound } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Services } from '../services.js';
import { tracesBySentence } from '../traces.js';
import { body } from '../validate.js';

const Submission = z.object({
  text: z.string(),
  title: z.string().max(500).default(''),
  url: z
    .union([
      z.literal(''),
      z.url({ protocol: /^https?$/, error: 'an address begins with http:// or https://' }),
    ])
    .default(''),
  outlet: z.string().max(200).default(''),
  publishedAt: PartialDate.nullable().default(null),
  lang: z.enum(['de', 'en']).nullable().default(null),
});

/** `POST /api/ingest`: codes a text, stores it, and says what was found in each sentence and why not more. */
export function ingestRoutes(app: Hono, { ingest }: Services, limits: Limits): void {
  app.post('/api/ingest', async c => {
    if (!ingest) throw new NotFound('this server has no analysis model, so it cannot read texts');
    const submission = await body(c, Submission);
    const bytes = Buffer.byteLength(submission.text);
    if (bytes > limits.text)
      throw new InputError(`the text has ${bytes} bytes, at most ${limits.text} are read at a time`);
    if (submission.text.trim() === '') throw new InputError('the text is empty');
    if (submission.text.includes('\u0000')) throw new InputError('this is no text: it holds zero bytes');
    const coded = await ingest.code(submission);
    const isNew = await ingest.store(coded);
    return c.json({
      article: coded.coded.article.id,
      title: coded.coded.article.title,
      lang: coded.analysis.lang,
      sentences: coded.coded.sentences.length,
      statements: coded.coded.statements.length,
      isNew,
      traces: tracesBySentence(coded),
    });
  });
}
