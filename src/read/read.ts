import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { stdin } from 'node:process';
import type { Article } from '../model/index.js';
import { byteLines } from './byte-lines.js';
import { decodeBytes } from './decode-bytes.js';
import { readJsonLine } from './json-lines.js';
import { readMarkdown } from './markdown.js';
import type { ReadProblem } from './problem.js';
import { readText } from './text-file.js';
import { walk } from './walk.js';

/** No article is longer: a file, or a line of JSONL, beyond this is refused. */
const MAX_ARTICLE_BYTES = 64 * 1024 * 1024;
/** Bytes looked at to tell what a file without a known ending holds. */
const SNIFF_BYTES = 512;
const NO_TEXT = 'not a text: UTF-8, UTF-16 with a byte order mark or windows-1252 is wanted';
const TOO_LONG = `longer than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB: split it into articles`;

type Format = 'text' | 'markdown' | 'jsonl';
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/**
 * Reads articles from files, folders (with all folders in them) and, for `-`, the standard input. What cannot be read
 * comes as a problem in its place; nothing is thrown.
 *
 * @example
 * for await (const item of read(['articles/', 'more.jsonl'])) if (!isProblem(item)) console.log(item.title);
 */
export async function* read(paths: readonly string[]): AsyncGenerator<Article | ReadProblem> {
  for (const path of paths) {
    try {
      if (path === '-') yield* readStream(stdin, path, undefined);
      else if ((await stat(path)).isDirectory()) yield* readFolder(path);
      else yield* readFile(path);
    } catch (error) {
      yield { path, message: reason(error) };
    }
  }
}

async function* readFolder(folder: string): AsyncGenerator<Article | ReadProblem> {
  let isEmpty = true;
  for await (const path of walk(folder)) {
    isEmpty = false;
    try {
      yield* readFile(path);
    } catch (error) {
      yield { path, message: reason(error) };
    }
  }
  if (isEmpty)
    yield { path: folder, message: 'no article in this folder: .txt, .md and .jsonl files are read' };
}

async function* readFile(path: string): AsyncGenerator<Article | ReadProblem> {
  const format = FORMATS[extname(path).toLowerCase()];
  yield* readStream(createReadStream(path), path, format);
}

async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  known: Format | undefined,
): AsyncGenerator<Article | ReadProblem> {
  const { head, all } = await peek(stream);
  const format = known ?? sniff(head);
  if (format === 'jsonl' && !isUtf16(head)) yield* readLines(all, path);
  else yield* readWhole(all, path, format);
}

async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
): AsyncGenerator<Article | ReadProblem> {
  let line = 0;
  for await (const bytes of byteLines(chunks, MAX_ARTICLE_BYTES)) {
    line++;
    if (bytes === null) yield { path, line, message: TOO_LONG };
    else yield* readLine(bytes, path, line);
  }
  if (line === 0) yield { path, message: 'the file is empty' };
}

function* readLine(bytes: Uint8Array, path: string, line: number): Generator<Article | ReadProblem> {
  const content = decodeBytes(bytes);
  if (content === null) yield { path, line, message: NO_TEXT };
  else yield* readJsonLine(content, path, line);
}

async function* readWhole(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  format: Format,
): AsyncGenerator<Article | ReadProblem> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > MAX_ARTICLE_BYTES) {
      yield { path, message: TOO_LONG };
      return;
    }
    parts.push(chunk);
  }
  const content = decodeBytes(Buffer.concat(parts));
  if (content === null) yield { path, message: NO_TEXT };
  else if (format === 'markdown') yield* readMarkdown(content, path);
  else if (format === 'text') yield* readText(content, path);
  else for (const [i, line] of content.split('\n').entries()) yield* readJsonLine(line, path, i + 1);
}

/** The first bytes of a stream, and the stream with them. */
async function peek(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done ? new Uint8Array() : first.value;
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  }
  return { head, all: all() };
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function sniff(head: Uint8Array): Format {
  const start = Buffer.from(head.subarray(0, SNIFF_BYTES)).toString('utf8').trimStart();
  if (/^\uFEFF?\{\s*"/.test(start)) return 'jsonl';
  return /^\uFEFF?---\s*\n/.test(start) ? 'markdown' : 'text';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENAMETOOLONG: 'the name is too long for a file',
  ELOOP: 'a link that leads back to itself',
};

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? message;
}
