import { z } from 'zod';
import type { Article } from '../model/index.js';
import { Metadata } from './metadata.js';
import type { ReadProblem } from './problem.js';
import { toArticle } from './to-article.js';

const Line = Metadata.extend({ text: z.string() });

/** A line of a JSONL file is one article with `text` and what is known of it. Empty lines give nothing. */
export function* readJsonLine(content: string, path: string, line: number): Generator<Article | ReadProblem> {
  if (content.trim() === '') return;
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (error) {
    yield { path, line, message: `not JSON: ${(error as Error).message}` };
    return;
  }
  const parsed = Line.safeParse(data);
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!;
    yield { path, line, message: `${issue.path.join('.') || 'line'}: ${issue.message}` };
    return;
  }
  const { text, ...metadata } = parsed.data;
  yield* toArticle(text, metadata, { path, line });
}
