import { parse } from 'csv-parse/sync';
import { InputError } from '../../model/index.js';
import { ActorSeed } from '../book/schema.js';

const COLUMNS = ['name', 'kind', 'wikidata', 'aliases', 'gender', 'en'] as const;
const SEPARATOR = '|';

/**
 * Actors from a table with a header line: `name` and `kind` are needed, `wikidata`, `aliases` (parted by `|`), `gender`
 * (f or m) and `en` (its English name) may be left out.
 *
 * @throws {InputError} with file and line for a column or a value that is not known.
 */
export function actorsFromCsv(text: string, file: string): ActorSeed[] {
  const rows = readRows(text, file);
  const unknown = Object.keys(rows[0]?.record ?? {}).find(
    column => !(COLUMNS as readonly string[]).includes(column),
  );
  if (unknown !== undefined)
    throw new InputError(`${file}:1: no column is called »${unknown}«; there are ${COLUMNS.join(', ')}`);
  return rows.map(({ record, line }) => {
    const { aliases, ...rest } = Object.fromEntries(
      Object.entries(record).filter(([, value]) => value !== ''),
    );
    const names = aliases
      ?.split(SEPARATOR)
      .map(alias => alias.trim())
      .filter(alias => alias !== '');
    const parsed = ActorSeed.safeParse({ ...rest, ...(names && { aliases: names }) });
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    throw new InputError(`${file}:${line}: ${issue!.path.join('.')}: ${issue!.message}`);
  });
}

interface Row {
  record: Record<string, string>;
  line: number;
}

function readRows(text: string, file: string): Row[] {
  try {
    const parsed = parse(text, { columns: true, bom: true, trim: true, info: true, skip_empty_lines: true });
    return (parsed as unknown as { record: Record<string, string>; info: { lines: number } }[]).map(
      ({ record, info }) => ({ record, line: info.lines }),
    );
  } catch (cause) {
    throw new InputError(`${file}: no table: ${(cause as Error).message}`);
  }
}
