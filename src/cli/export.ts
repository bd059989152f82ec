import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../export/index.js';
import { EnvironmentError } from '../model/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';

interface ExportOptions extends StoreOptions {
  format: ExportFormat;
  out?: string;
}

/** `actant export --format F`. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the graph in a format for other programs')
    .addOption(storeOption())
    .addOption(
      new Option('--format <format>', 'jsonl is the one that can be imported')
        .choices(EXPORT_FORMATS)
        .default('jsonl'),
    )
    .option('--out <file>', 'file to write (default: stdout)')
    .action(async ({ store, format, out }: ExportOptions) => {
      await withStore(store, opened => write(exportGraph(opened, format), out), { readOnly: true });
    });
}

async function write(lines: AsyncIterable<string>, out: string | undefined): Promise<void> {
  try {
    if (out === undefined) await pipeline(Readable.from(lines), process.stdout, { end: false });
    else await pipeline(Readable.from(lines), createWriteStream(out));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return;
    if (code?.startsWith('E'))
      throw new EnvironmentError(`${out ?? 'stdout'} cannot be written (${code})`, false, { cause: error });
    throw error;
  }
}
