import type { Article } from '../model/index.js';
import type { ReadProblem } from './problem.js';
import { toArticle } from './to-article.js';

const DATE_LINE = /^\s*date:?[ \t]+(\d{4}(?:-\d{2}){0,2})(?=\s|$)\s*/;

/** A plain text is one article; it may begin with its date: `date 2025-04`. */
export function readText(content: string, path: string): Generator<Article | ReadProblem> {
  const date = DATE_LINE.exec(content);
  return date
    ? toArticle(content.slice(date[0].length), { date: date[1]! }, { path })
    : toArticle(content, {}, { path });
}
