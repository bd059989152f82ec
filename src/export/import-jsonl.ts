import {
  addChanges,
  batches,
  type Changes,
  ensureSchema,
  type GraphStore,
  importActors,
  importJudgements,
  importPast,
  importReviews,
  NO_CHANGES,
  writeArticles,
  writeBackground,
} from '../store/index.js';

import { type Checked, checkJsonl, type RecordOf } from './check-jsonl.js';
import { textLines } from './lines.js';

/** Articles, actors or reviews written in one transaction. */
const BATCH = 200;

/** How lines of articles begin; only they are read twice. */
const ARTICLE = '{"record":"article"';

export interface ImportOptions {
  /** Told after each batch of articles. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Adds an exported graph to a store. The file is checked as a whole before anything is written; after an interruption
 * the same import goes on where it was.
 *
 * @throws InputError with the number of the line that is broken, altered, or of another version.
 */
export async function importJsonl(
  store: GraphStore,
  path: string,
  options: ImportOptions = {},
): Promise<Changes> {
  const checked = await checkJsonl(path);
  let changes: Changes = NO_CHANGES;
  const add = (more: Changes) => {
    changes = addChanges(changes, more);
  };
  add(await ensureSchema(store, checked.types));
  for (const actors of batches(checked.actors, BATCH)) add(await importActors(store, actors));
  let done = 0;
  for await (const articles of articleBatches(path)) {
    add(await writeByRun(store, articles, checked));
    done += articles.length;
    options.onProgress?.(done, checked.articles);
  }
  for (const past of batches(checked.past, BATCH)) add(await importPast(store, past, checked.runs));
  add(await writeBackground(store, checked));
  add(await importJudgements(store, checked.judgements));
  for (const reviews of batches(checked.reviews, BATCH)) add(await importReviews(store, reviews));
  return changes;
}

async function* articleBatches(path: string): AsyncGenerator<RecordOf<'article'>[]> {
  let open: RecordOf<'article'>[] = [];
  for await (const text of textLines(path)) {
    if (!text.startsWith(ARTICLE)) continue;
    open.push(JSON.parse(text));
    if (open.length < BATCH) continue;
    yield open;
    open = [];
  }
  if (open.length > 0) yield open;
}

async function writeByRun(
  store: GraphStore,
  articles: readonly RecordOf<'article'>[],
  { runs }: Checked,
): Promise<Changes> {
  let changes: Changes = NO_CHANGES;
  for (const id of new Set(articles.map(article => article.run))) {
    const coded = articles.filter(article => article.run === id);
    changes = addChanges(changes, await writeArticles(store, coded, runs.get(id)!));
  }
  return changes;
}
