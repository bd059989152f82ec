import { Command, Option } from 'commander';
import { EXPORT_FORMATS, type ExportFormat, exportGraph } from '../export/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';
import { writeText } from './write-text.js';

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
    .action(({ store, format, out }: ExportOptions) =>
      withStore(store, opened => writeText(exportGraph(opened, format), out), { readOnly: true }),
    );
}
