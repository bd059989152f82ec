import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InputError } from '../model/index.js';
import { isIntactCoding } from '../store/index.js';
import { ExportRecord, FORMAT } from './jsonl-records.js';
import { textLines } from './lines.js';

export type RecordOf<K extends ExportRecord['record']> = Omit<Extract<ExportRecord, { record: K }>, 'record'>;

/** What an export holds beside its articles and what is derived from them. */
export interface Checked {
  types: RecordOf<'type'>[];
  runs: Map<string, RecordOf<'run'>>;
  actors: RecordOf<'actor'>[];
  past: RecordOf<'past'>[];
  tenures: RecordOf<'tenure'>[];
  memberships: RecordOf<'membership'>[];
  judgements: RecordOf<'judgement'>[];
  reviews: RecordOf<'review'>[];
  articles: number;
}

/**
 * Checks an export without a store.
 *
 * @throws InputError with the number of the first line that is not as it was written.
 */
export async function checkJsonl(path: string): Promise<Checked> {
  const found: Checked = {
    types: [],
    runs: new Map(),
    actors: [],
    past: [],
    tenures: [],
    memberships: [],
    judgements: [],
    reviews: [],
    articles: 0,
  };
  const hash = createHash('sha256');
  let number = 0;
  let ended = false;
  for await (const text of textLines(path)) {
    number += 1;
    const place = `${path}:${number}`;
    if (ended) throw new InputError(`${place}: there is more after the last line`);
    const record = parseLine(text, number, place);
    if (record.record === 'end') {
      if (record.lines !== number - 1)
        throw new InputError(
          `${place}: ${Math.abs(record.lines - number + 1)} lines are missing or too many`,
        );
      if (record.sha256 !== hash.digest('hex'))
        throw new InputError(`${place}: a line before this one was altered`);
      ended = true;
    } else {
      hash.update(`${text}\n`);
      keep(record, found, place);
    }
  }
  if (number === 0) throw new InputError(`${path}: the file is empty`);
  if (!ended) throw new InputError(`${path}:${number}: the file is cut short after this line`);
  return found;
}

function keep(record: ExportRecord, found: Checked, place: string): void {
  switch (record.record) {
    case 'type':
      found.types.push(withoutRecord(record));
      break;
    case 'run':
      found.runs.set(record.id, withoutRecord(record));
      break;
    case 'actor':
      found.actors.push(withoutRecord(record));
      break;
    case 'article':
      if (!isIntactCoding(record)) throw new InputError(`${place}: article ${record.article.id} was altered`);
      if (!found.runs.has(record.run)) throw new InputError(`${place}: its run ${record.run} is missing`);
      found.articles += 1;
      break;
    case 'past':
      found.past.push(withoutRecord(record));
      break;
    case 'tenure':
      found.tenures.push(withoutRecord(record));
      break;
    case 'membership':
      found.memberships.push(withoutRecord(record));
      break;
    case 'judgement':
      found.judgements.push(withoutRecord(record));
      break;
    case 'review':
      found.reviews.push(withoutRecord(record));
      break;
  }
}

function parseLine(text: string, number: number, place: string): ExportRecord {
  let json: { record?: unknown; format?: unknown } | null;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new InputError(`${place}: this line is no JSON: the file is cut short or altered`, {
      cause: error,
    });
  }
  if (number === 1) {
    if (json?.record !== 'graph')
      throw new InputError(`${place}: this is no export of Actant: it begins otherwise`);
    if (json.format !== FORMAT) {
      throw new InputError(
        `${place}: this export has format ${json.format}, this Actant reads format ${FORMAT}`,
      );
    }
  }
  const parsed = ExportRecord.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new InputError(`${place}: ${z.prettifyError(parsed.error).replace(/\s+/g, ' ')}`);
}

function withoutRecord<T extends { record: string }>({ record: _, ...rest }: T): Omit<T, 'record'> {
  return rest;
}
