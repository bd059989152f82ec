import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { EnvironmentError } from '../model/index.js';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const TEXT = new Set(['.html', '.js', '.css', '.svg']);
const FOREVER = 'public, max-age=31536000, immutable';

interface Page {
  type: string;
  plain: Buffer;
  br: Buffer | null;
  gzip: Buffer | null;
  cache: string;
}

/** The files of the page, held in memory and packed once: no path of a request ever reaches the file system. */
export type Pages = ReadonlyMap<string, Page>;

/** @throws EnvironmentError when the page was not built. */
export function loadPages(root: string): Pages {
  const pages = new Map<string, Page>();
  let files: string[];
  try {
    files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name));
  } catch (cause) {
    throw new EnvironmentError('the page is not built: run `npm run build`', false, { cause });
  }
  for (const file of files) {
    const extension = extname(file);
    const plain = readFileSync(file);
    const path = `/${relative(root, file).split(sep).join('/')}`;
    const text = TEXT.has(extension);
    pages.set(path, {
      type: TYPES[extension] ?? 'application/octet-stream',
      plain,
      br: text ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : null,
      gzip: text ? gzipSync(plain, { level: 9 }) : null,
      cache: path.startsWith('/assets/') ? FOREVER : 'no-cache',
    });
  }
  return pages;
}

/** Answers with a file of the page; every other path gets the page itself, which knows its views by their paths. */
export function servePage(pages: Pages, c: Context): Response {
  const { pathname } = new URL(c.req.url);
  const page = pages.get(pathname) ?? (extname(pathname) === '' ? pages.get('/index.html') : undefined);
  if (!page) return c.text('not found', 404);
  const accepted = c.req.header('accept-encoding') ?? '';
  const headers: Record<string, string> = {
    'content-type': page.type,
    'cache-control': page.cache,
    vary: 'accept-encoding',
  };
  const [encoding, bytes] =
    page.br && /\bbr\b/.test(accepted)
      ? ['br', page.br]
      : page.gzip && /\bgzip\b/.test(accepted)
        ? ['gzip', page.gzip]
        : ['', page.plain];
  if (encoding) headers['content-encoding'] = encoding;
  return c.body(new Uint8Array(bytes), 200, headers);
}
