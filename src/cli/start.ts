import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { openCoder, PACKAGE_ROOT } from '../ingest/index.js';
import { DEFAULT_HOST, DEFAULT_PORT } from '../server/index.js';
import { ensureSchema, type GraphStore, openStore } from '../store/index.js';
import { ingestWithBar, printReceipt } from './ingest.js';
import { credentials, type StoreOptions, storeOption } from './options.js';
import { port, serveUntilStopped } from './serve.js';

interface StartOptions extends StoreOptions {
  port: number;
}

const DEMO = join(PACKAGE_ROOT, 'seeds', 'articles');

/** `actant start`: what `npm start` runs: a graph with the demo articles in it, unless it holds others, and the page. */
export function startCommand(): Command {
  return new Command('start')
    .description('fill an empty graph with the demo articles and serve the page')
    .addOption(storeOption())
    .option('--port <n>', 'port to listen on', port, DEFAULT_PORT)
    .action(async (options: StartOptions) => {
      const threads = availableParallelism();
      const coder = await openCoder({ threads });
      const store = await openStore(options.store, credentials());
      await ensureSchema(store, [...coder.codebook.types.values()]);
      if (await isEmpty(store)) {
        console.log('The graph is empty: reading the demo articles.');
        printReceipt(await ingestWithBar([DEMO], store, coder, threads));
      }
      await serveUntilStopped(store, coder, { ...options, host: DEFAULT_HOST });
    });
}

async function isEmpty(store: GraphStore): Promise<boolean> {
  const { rows } = await store.read('MATCH (d:Article) RETURN d.id AS id LIMIT 1');
  return rows.length === 0;
}
