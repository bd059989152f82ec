import { type Article, articleId, sha256 } from '../model/index.js';
import { languageOf, type Metadata, parseDate } from './metadata.js';
import type { ReadProblem } from './problem.js';

const MAX_TITLE_CHARS = 80;
const MAX_HEADLINE_CHARS = 200;
const ENDS_WITH_STOP = /[.!?…:;,]["“”«»'’)\]]*$/u;

/**
 * An article of a text and what is known of it, after the problems with that: an empty text gives no article, a date
 * that is none leaves it undated.
 */
export function* toArticle(
  text: string,
  metadata: Metadata,
  at: Omit<ReadProblem, 'message'>,
): Generator<Article | ReadProblem> {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    yield { ...at, message: 'the article is empty' };
    return;
  }
  const url = metadata.url ?? '';
  const date = metadata.publishedAt ?? metadata.date ?? null;
  const publishedAt = date === null || date === '' ? null : parseDate(date);
  if (date && publishedAt === null)
    yield {
      ...at,
      message: `»${date}« is no date (2025, 2025-04 or 2025-04-17): the article is read as undated`,
    };
  yield {
    id: articleId(text, url),
    url,
    title: metadata.title || defaultTitle(text),
    publishedAt,
    lang: languageOf(metadata.lang),
    outlet: metadata.outlet ?? '',
    agency: metadata.agency ?? '',
    license: metadata.license ?? metadata.licence ?? '',
    sha256: sha256(text),
    text,
  };
}

/** The first line where it is a headline, else the first words. */
export function defaultTitle(text: string): string {
  const start = text.trimStart();
  const end = start.search(/[\r\n]/);
  const line = (end < 0 ? start.slice(0, MAX_HEADLINE_CHARS + 1) : start.slice(0, end)).trim();
  if (end >= 0 && line.length <= MAX_HEADLINE_CHARS && !ENDS_WITH_STOP.test(line)) return line;
  if (line.length <= MAX_TITLE_CHARS) return line;
  const cut = line.slice(0, MAX_TITLE_CHARS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_TITLE_CHARS / 2))} …`;
}
