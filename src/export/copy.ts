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
  readActors,
  readArticleIds,
  readBackground,
  readCodings,
  reader,
  readJudgements,
  readPast,
  readReviews,
  readRuns,
  readTypes,
  writeArticles,
  writeBackground,
} from '../store/index.js';

import type { ImportOptions } from './import-jsonl.js';

const BATCH = 200;

/** Copies a graph into another store, on whatever engine, without loss. What is there already is left alone. */
export async function copyGraph(
  from: GraphStore,
  to: GraphStore,
  options: ImportOptions = {},
): Promise<Changes> {
  let changes: Changes = NO_CHANGES;
  const add = (more: Changes) => {
    changes = addChanges(changes, more);
  };
  add(await ensureSchema(to, await readTypes(from)));
  for (const actors of batches(await readActors(from), BATCH)) add(await importActors(to, actors));
  const runs = new Map((await readRuns(from)).map(run => [run.id, run]));
  const ids = await readArticleIds(from);
  for (const [n, batch] of [...batches(ids, BATCH)].entries()) {
    const stored = await readCodings(reader(from), batch);
    for (const id of new Set(stored.map(({ run }) => run))) {
      const coded = stored.filter(({ run }) => run === id).map(coding => coding.coded);
      add(await writeArticles(to, coded, runs.get(id)!));
    }
    options.onProgress?.(n * BATCH + batch.length, ids.length);
  }
  for (const past of batches(await readPast(from), BATCH)) add(await importPast(to, past, runs));
  add(await writeBackground(to, await readBackground(from)));
  add(await importJudgements(to, await readJudgements(from)));
  for (const reviews of batches(await readReviews(from), BATCH)) add(await importReviews(to, reviews));
  return changes;
}
