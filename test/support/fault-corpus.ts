import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { corpus } from '../../bench/corpus.js';
import { type CodedArticle, RelationType } from '../../src/model/index.js';
import { ensureSchema, type GraphStore, writeArticles } from '../../src/store/index.js';
import { RUN } from './coded.js';
import { exported } from './export.js';

/** Statements that the fault tests write. */
export const FAULT_STATEMENTS = 150;

export const FAULT_TYPES: RelationType[] = RelationType.array().parse(
  parse(readFileSync(new URL('../../seeds/codebook/types.yaml', import.meta.url), 'utf8')),
);

export function faultArticles(): CodedArticle[] {
  return [...corpus(FAULT_STATEMENTS)];
}

/** Writes the corpus without any fault, and gives back the export. */
export async function undisturbed(store: GraphStore): Promise<string> {
  await ensureSchema(store, FAULT_TYPES);
  await writeArticles(store, faultArticles(), RUN);
  return exported(store);
}
