import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { type Coder, ingest, openCoder, type Receipt } from '../ingest/index.js';
import { ensureSchema, type GraphStore } from '../store/index.js';
import { type StoreOptions, storeOption, withStore } from './options.js';
import { progressBar } from './progress.js';
import { ingestThroughServer } from './server-ingest.js';

interface IngestCommandOptions extends StoreOptions {
  model?: string;
  threads: number;
  cache?: string;
  server?: string;
}

/** `actant ingest PATH…`: read, code and store articles. */
export function ingestCommand(): Command {
  return new Command('ingest')
    .description('read articles (txt, md, jsonl, folders, - for stdin) and store what they state')
    .argument('<path...>', 'files or folders')
    .addOption(storeOption())
    .option('--model <model>', 'analysis model: fast, or a path (default: the full one that ships)')
    .option('--threads <n>', 'threads that analyse', positiveInteger, availableParallelism())
    .option('--cache <folder>', 'keep analyses there, so that a changed codebook codes without parsing')
    .option('--server <url>', 'go through a running `actant serve`, which holds the file')
    .action(async (paths: string[], options: IngestCommandOptions) => {
      const receipt = options.server
        ? await ingestThroughServer(paths, options.server)
        : await ingestIntoStore(paths, options);
      printReceipt(receipt);
      if (receipt.problems.length > 0) process.exitCode = 2;
    });
}

async function ingestIntoStore(paths: string[], options: IngestCommandOptions): Promise<Receipt> {
  const coder = await openCoder(options);
  try {
    return await withStore(options.store, store => ingestWithBar(paths, store, coder, options.threads));
  } finally {
    await coder.close();
  }
}

/** Ingests into an open store with a progress bar on stderr. */
export async function ingestWithBar(
  paths: string[],
  store: GraphStore,
  coder: Coder,
  threads: number,
): Promise<Receipt> {
  await ensureSchema(store, [...coder.codebook.types.values()]);
  const bar = progressBar('reading');
  try {
    return await ingest(paths, store, coder, { threads, onProgress: bar.update });
  } finally {
    bar.stop();
  }
}

/** Prints what was done to stdout and what could not be read to stderr. */
export function printReceipt(receipt: Receipt): void {
  const details = [`${receipt.articles} articles`, `${receipt.statements} statements`];
  if (receipt.unchanged > 0) details.push(`${receipt.unchanged} articles were known and unchanged`);
  if (receipt.otherLanguage > 0) details.push(`${receipt.otherLanguage} in a language that is not analysed`);
  console.log(details.join(', '));
  for (const { path, line, message } of receipt.problems)
    console.error(`actant: ${path}${line === undefined ? '' : `:${line}`}: ${message}`);
}

function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('a whole number from 1 is needed');
  return value;
}
