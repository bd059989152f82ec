import { z } from 'zod';
import { PartialDate } from './article.js';
import { Factuality } from './statement.js';

/** What is kept of a statement after another run has coded its article. */
export const Edge = z.object({
  source: z.string(),
  type: z.string(),
  target: z.string(),
  factuality: Factuality,
  date: PartialDate.nullable(),
  explicit: z.boolean(),
});
export type Edge = z.infer<typeof Edge>;

/** How an earlier run coded an article. */
export const PastCoding = z.object({ article: z.string(), run: z.string(), edges: z.array(Edge) });
export type PastCoding = z.infer<typeof PastCoding>;
