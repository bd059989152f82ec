import { Command, Option } from 'commander';
import { InputError } from '../model/index.js';
import { type Doomed, deleteFrom } from '../store/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';

interface DeleteOptions extends StoreOptions {
  run?: string;
  outlet?: string;
}

/** `actant delete ARTICLE|--run R|--outlet O`. */
export function deleteCommand(): Command {
  return new Command('delete')
    .description('delete articles, and what nothing else supports')
    .argument('[article]', 'id or address of an article')
    .addOption(storeOption())
    .addOption(new Option('--run <id>', 'all articles that a run coded').conflicts('outlet'))
    .option('--outlet <name>', 'all articles of an outlet')
    .action(async (article: string | undefined, options: DeleteOptions) => {
      const { articles, changes } = await withStore(options.store, store =>
        deleteFrom(store, toDoomed(article, options)),
      );
      console.log(
        `${articles} articles deleted: ${changes.nodesDeleted} nodes and ${changes.relationshipsDeleted} relationships gone`,
      );
    });
}

function toDoomed(article: string | undefined, { run, outlet }: DeleteOptions): Doomed {
  const wanted = [article && { article }, run && { run }, outlet && { outlet }].filter(
    one => one !== undefined && one !== '',
  );
  const [first] = wanted;
  if (wanted.length !== 1 || !first)
    throw new InputError('say what to delete: an article, --run ID or --outlet NAME');
  return first;
}
