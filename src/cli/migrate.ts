import { Command } from 'commander';
import { SCHEMA_VERSION } from '../store/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';

/** `actant migrate`: bring a graph to this program's version; opening it is all that is needed. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the graph to the version of this program (every command that writes does so, too)')
    .addOption(storeOption())
    .action(async ({ store }: StoreOptions) => {
      const address = await withStore(store, async opened => opened.address);
      console.log(`${address} has version ${SCHEMA_VERSION}`);
    });
}
