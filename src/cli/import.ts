import { Command } from 'commander';
import { importJsonl } from '../export/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';
import { progressBar } from './progress.js';

/** `actant import FILE`. */
export function importCommand(): Command {
  return new Command('import')
    .description('add a graph that was exported as JSONL; goes on where it was when it is run again')
    .argument('<file>', 'JSONL written by `actant export`')
    .addOption(storeOption())
    .action(async (file: string, { store }: StoreOptions) => {
      const bar = progressBar('importing');
      const changes = await withStore(store, opened =>
        importJsonl(opened, file, { onProgress: (done, total) => bar.update(done, total, file) }),
      ).finally(() => bar.stop());
      console.log(`${changes.nodesCreated} nodes and ${changes.relationshipsCreated} relationships created`);
    });
}
