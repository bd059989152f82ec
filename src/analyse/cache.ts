import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { type Analysis, sha256 } from '../model/index.js';

/** Analyses kept on disk, each under the hash of its text, its language and its model. */
export interface AnalysisCache {
  /** The analysis that this model made of this text, if it is there and whole. */
  read(text: string, lang: string | null, model: string): Promise<Analysis | undefined>;
  write(text: string, lang: string | null, analysis: Analysis): Promise<void>;
}

const GZIP_LEVEL = 1;
let written = 0;

/** Opens a folder of analyses; it is made when the first is written. Entries may be deleted at any time. */
export function analysisCache(folder: string): AnalysisCache {
  const pathOf = (text: string, lang: string | null, model: string) => {
    const key = sha256([sha256(text), lang ?? '', model].join('\u0000'));
    return join(folder, key.slice(0, 2), `${key}.json.gz`);
  };
  return {
    async read(text, lang, model) {
      try {
        const bytes = await promisify(gunzip)(await readFile(pathOf(text, lang, model)));
        return JSON.parse(bytes.toString('utf8')) as Analysis;
      } catch {
        return undefined;
      }
    },
    async write(text, lang, analysis) {
      const path = pathOf(text, lang, analysis.model);
      const unfinished = `${path}.${process.pid}-${written++}`;
      await mkdir(dirname(path), { recursive: true });
      await writeFile(unfinished, await promisify(gzip)(JSON.stringify(analysis), { level: GZIP_LEVEL }));
      await rename(unfinished, path);
    },
  };
}
