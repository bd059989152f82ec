import { Command } from 'commander';
import type { Edge } from '../model/index.js';
import { diffRuns, type RunDiff } from '../store/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';

interface DiffOptions extends StoreOptions {
  json?: boolean;
}

/** `actant diff RUN RUN`. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('compare what two runs made of the same articles')
    .argument('<before>', 'id of a run')
    .argument('<after>', 'id of another run')
    .addOption(storeOption())
    .option('--json', 'print JSON')
    .action(async (before: string, after: string, { store, json }: DiffOptions) => {
      const diff = await withStore(store, opened => diffRuns(opened, before, after), { readOnly: true });
      console.log(json ? JSON.stringify(diff, null, 2) : describe(diff));
    });
}

function describe(diff: RunDiff): string {
  const { articles, onlyBefore, onlyAfter, same, added, gone, changed } = diff;
  return [
    ...gone.map(({ article, edge }) => `- ${line(edge)}  (${article})`),
    ...added.map(({ article, edge }) => `+ ${line(edge)}  (${article})`),
    ...changed.map(({ article, before, after }) => `~ ${line(before)} → ${details(after)}  (${article})`),
    `${articles} articles: ${same} edges the same, ${added.length} added, ${gone.length} gone, ${changed.length} changed`,
    ...(onlyBefore + onlyAfter > 0
      ? [`coded by one run only: ${onlyBefore} before, ${onlyAfter} after`]
      : []),
  ].join('\n');
}

function line(edge: Edge): string {
  return `${edge.source} ${edge.type} ${edge.target} ${details(edge)}`;
}

function details({ factuality, date, explicit }: Edge): string {
  return [factuality, date ?? 'undated', ...(explicit ? [] : ['inferred'])].join(', ');
}
