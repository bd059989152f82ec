import { Command } from 'commander';
import { type Problem, repair, type Verification, verify } from '../store/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';
import { progressBar } from './progress.js';

interface VerifyOptions extends StoreOptions {
  repair?: boolean;
  json?: boolean;
}

const PROBLEMS_SHOWN = 20;

/** `actant verify`: check every promise of the data model. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check that the graph keeps the promises of the data model')
    .addOption(storeOption())
    .option(
      '--repair',
      'build the derived part anew where it is wrong: events, relationships, clusters, names',
    )
    .option('--json', 'print everything that was found as JSON')
    .action(async (options: VerifyOptions) => {
      const bar = progressBar('checking');
      const progress = {
        onProgress: (what: string, done: number, total: number) => bar.update(done, total, what),
      };
      const result = await withStore(
        options.store,
        store => (options.repair ? repair(store, progress) : verify(store, progress)),
        { readOnly: !options.repair },
      ).finally(() => bar.stop());
      console.log(options.json ? JSON.stringify(result, null, 2) : describe(result, options.repair ?? false));
      if (result.problems.length > 0) process.exitCode = 1;
    });
}

function describe({ problems, ...counts }: Verification, repaired: boolean): string {
  const size = `${counts.articles} articles, ${counts.statements} statements, ${counts.events} events, ${counts.actors} actors`;
  if (problems.length === 0) return `${size}: all is well`;
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(line);
  const more =
    problems.length > PROBLEMS_SHOWN
      ? [`… and ${problems.length - PROBLEMS_SHOWN} more (--json shows all)`]
      : [];
  const repairable = problems.filter(problem => problem.derived).length;
  const hint = repairable > 0 && !repaired ? [`${repairable} of them go away with --repair`] : [];
  return [`${size}: ${problems.length} problems`, ...shown, ...more, ...hint].join('\n');
}

function line({ invariant, id, what }: Problem): string {
  return `  invariant ${invariant}  ${id}  ${what}`;
}
