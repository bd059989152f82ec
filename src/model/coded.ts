import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Article } from './article.js';
import { Statement } from './statement.js';

/** A sentence as the graph keeps it. */
export const SentenceRecord = z.object({ n: z.int(), start: z.int(), end: z.int(), text: z.string() });
export type SentenceRecord = z.infer<typeof SentenceRecord>;

/** Everything the graph takes from one article: the unit that is written in one transaction. */
export const CodedArticle = z.object({
  article: Article,
  sentences: z.array(SentenceRecord),
  /** Only actors that a statement uses. */
  actors: z.array(ActorRef),
  statements: z.array(Statement),
});
export type CodedArticle = z.infer<typeof CodedArticle>;

/** Which program, model and codebook coded an article. */
export const Run = z.object({
  id: z.string(),
  /** ISO date and time of its start. */
  at: z.string(),
  version: z.string(),
  model: z.string(),
  codebook: z.string(),
});
export type Run = z.infer<typeof Run>;
