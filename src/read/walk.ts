import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Endings of files that are read when they lie in a folder. */
const ARTICLE_FILE = /\.(?:txt|md|markdown|jsonl|ndjson)$/i;

/** The article files under a folder in the order of their names; hidden ones and links are passed over. */
export async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && ARTICLE_FILE.test(entry.name)) yield path;
  }
}
