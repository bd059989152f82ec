import { parse } from 'yaml';
import type { Article } from '../model/index.js';
import { Metadata } from './metadata.js';
import type { ReadProblem } from './problem.js';
import { toArticle } from './to-article.js';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** A Markdown file is one article; YAML between lines of `---` at its start says where it comes from. */
export function* readMarkdown(content: string, path: string): Generator<Article | ReadProblem> {
  const matter = FRONT_MATTER.exec(content);
  const metadata = matter ? parseMatter(matter[1]!) : {};
  if (typeof metadata === 'string') {
    yield { path, message: `front matter: ${metadata}` };
    return;
  }
  yield* toArticle(plainText(content.slice(matter?.[0].length ?? 0)), metadata, { path });
}

/** The metadata, or what is wrong with it. */
function parseMatter(yaml: string): Metadata | string {
  let data: unknown;
  try {
    data = parse(yaml, { maxAliasCount: 0, logLevel: 'error' }) ?? {};
  } catch (error) {
    return (error as Error).message.split('\n')[0]!;
  }
  const parsed = Metadata.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  return `${issue.path.join('.') || 'YAML'}: ${issue.message}`;
}

/** Marks of Markdown and what stays in their place; their text stays as it is. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/<!--[\s\S]{0,10000}?-->/g, ''],
  [/^(?:```|~~~)[^\n]*$/gm, ''],
  [/^[ \t]{0,3}#{1,6}[ \t]+/gm, ''],
  [/^[ \t]{0,3}>[ \t]?/gm, ''],
  [/!\[[^\]\n]{0,500}\]\([^)\n]{0,1000}\)/g, ''],
  [/\[([^\]\n]{1,500})\]\([^)\n]{0,1000}\)/g, '$1'],
  [/(\*\*|__)(?=\S)([^\n]{1,500}?\S)\1/g, '$2'],
  [/(?<![\w*])\*(?=\S)([^*\n]{1,500}?\S)\*(?![\w*])/g, '$1'],
];

function plainText(markdown: string): string {
  return MARKS.reduce((text, [mark, kept]) => text.replace(mark, kept), markdown).trim();
}
