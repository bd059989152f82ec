import { text as readAll } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { stringify } from 'csv-stringify/sync';
import type { ReadResult, Row } from '../store/index.js';
import { positive } from './numbers.js';
import { type StoreOptions, storeOption, withStore } from './options.js';
import { askServer } from './server-client.js';
import { cellText, toTable } from './table.js';

interface QueryOptions extends StoreOptions {
  param: Record<string, unknown>;
  limit: number;
  timeout: number;
  server?: string;
  json?: boolean;
  csv?: boolean;
}

/** `actant query "CYPHER"`. */
export function queryCommand(): Command {
  return new Command('query')
    .description('ask the graph in Cypher (it is only read)')
    .argument('<cypher>', 'the query, - for stdin')
    .addOption(storeOption())
    .option('--param <name=value>', 'a parameter, its value JSON or text; may be repeated', addParam, {})
    .option('--limit <n>', 'most rows', positive, 1000)
    .option('--timeout <seconds>', 'longest time', positive, 30)
    .option('--server <url>', 'go through a running `actant serve`')
    .addOption(new Option('--json', 'print one JSON object a row').conflicts('csv'))
    .option('--csv', 'print CSV')
    .action(async (argument: string, options: QueryOptions) => {
      const cypher = argument === '-' ? await readAll(process.stdin) : argument;
      const result = options.server
        ? await askServer<ReadResult<Row>>(options.server, '/api/query', {
            cypher,
            params: options.param,
            maxRows: options.limit,
          })
        : await askStore(cypher, options);
      process.stdout.write(format(result, options));
      if (result.truncated) console.error(`actant: there are more than ${options.limit} rows (--limit)`);
    });
}

function askStore(cypher: string, options: QueryOptions): Promise<ReadResult<Row>> {
  const limits = { maxRows: options.limit, timeoutMs: options.timeout * 1000 };
  return withStore(options.store, store => store.read(cypher, options.param, limits), { readOnly: true });
}

function format({ columns, rows }: ReadResult<Row>, { json, csv }: QueryOptions): string {
  if (json) return rows.map(row => `${JSON.stringify(row)}\n`).join('');
  if (csv) {
    const cells = rows.map(row => columns.map(column => cellText(row[column] ?? null)));
    return stringify([columns, ...cells], { escape_formulas: true });
  }
  return rows.length === 0 ? 'no rows\n' : `${toTable(columns, rows)}\n`;
}

function addParam(text: string, params: Record<string, unknown>): Record<string, unknown> {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('write name=value');
  return { ...params, [text.slice(0, at)]: jsonOrText(text.slice(at + 1)) };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
