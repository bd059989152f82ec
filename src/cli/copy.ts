import { Command } from 'commander';
import { copyGraph } from '../export/index.js';
import { InputError } from '../model/index.js';
import { withStore } from './options.js';
import { progressBar } from './progress.js';

/** `actant copy FROM TO`. */
export function copyCommand(): Command {
  return new Command('copy')
    .description('copy a graph between stores, embedded or Neo4j; goes on where it was when it is run again')
    .argument('<from>', 'path of a file, or a neo4j:// or bolt:// URL')
    .argument('<to>', 'the same')
    .action(async (from: string, to: string) => {
      if (from === to) throw new InputError('a graph cannot be copied onto itself');
      const bar = progressBar('copying');
      const changes = await withStore(
        from,
        source =>
          withStore(to, target =>
            copyGraph(source, target, { onProgress: (done, total) => bar.update(done, total, to) }),
          ),
        { readOnly: true },
      ).finally(() => bar.stop());
      console.log(`${changes.nodesCreated} nodes and ${changes.relationshipsCreated} relationships copied`);
    });
}
