import { createHash } from 'node:crypto';
import {
  batches,
  type GraphStore,
  readActors,
  readAnswers,
  readArticleIds,
  readBackground,
  readCodings,
  readEvents,
  reader,
  readJudgements,
  readPast,
  readReviews,
  readRuns,
  readTypes,
  readUnitIds,
  type StoredEvent,
  sortKeys,
  unitBatches,
} from '../store/index.js';

import { type EventRecord, type ExportRecord, FORMAT } from './jsonl-records.js';

/** Articles or units that are read at a time. */
const BATCH = 500;

/**
 * The whole graph as JSON lines: the same bytes for the same graph, whatever its engine and in whatever order it was
 * written. The last line tells how many there are and what they hash to.
 */
export async function* exportJsonl(store: GraphStore): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let lines = 0;
  for await (const record of records(store)) {
    const line = toLine(record);
    hash.update(line);
    lines += 1;
    yield line;
  }
  yield toLine({ record: 'end', lines, sha256: hash.digest('hex') });
}

async function* records(store: GraphStore): AsyncGenerator<ExportRecord> {
  yield { record: 'graph', format: FORMAT };
  for (const type of await readTypes(store)) yield { record: 'type', ...type };
  for (const run of await readRuns(store)) yield { record: 'run', ...run };
  for (const { canonical: _, search: __, ...actor } of await readActors(store))
    yield { record: 'actor', ...actor };
  for (const ids of batches(await readArticleIds(store), BATCH)) {
    for (const { coded, hash, run } of await readCodings(reader(store), ids)) {
      yield { record: 'article', ...coded, run, hash };
    }
  }
  for (const coding of await readPast(store)) yield { record: 'past', ...coding };
  const { tenures, memberships } = await readBackground(store);
  for (const tenure of tenures) yield { record: 'tenure', ...tenure };
  for (const membership of memberships) yield { record: 'membership', ...membership };
  for (const judgement of await readJudgements(store)) yield { record: 'judgement', ...judgement };
  for (const review of await readReviews(store)) yield { record: 'review', ...review };
  for (const units of unitBatches(await readUnitIds(store), BATCH)) {
    for (const event of await readEvents(store, units)) yield { record: 'event', ...toRecord(event) };
  }
  for (const answer of await readAnswers(store)) yield { record: 'answer', ...answer };
}

function toRecord({ id, key, type, date, source, target, statements, drawn }: StoredEvent): EventRecord {
  return {
    id,
    key,
    type,
    date,
    source,
    target,
    statements,
    drawn: (drawn[0] ?? null) as EventRecord['drawn'],
  };
}

/** JSON with sorted keys, but what kind of record it is comes first. */
function toLine({ record, ...rest }: ExportRecord): string {
  return `${JSON.stringify({ record, ...(sortKeys(rest) as object) })}\n`;
}
