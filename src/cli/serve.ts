import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Coder, openCoder, PACKAGE_ROOT } from '../ingest/index.js';
import { DEFAULT_HOST, DEFAULT_PORT, loadPages, type RunningServer, startServer } from '../server/index.js';
import { ensureSchema, type GraphStore, openStore } from '../store/index.js';
import { credentials, type StoreOptions, storeOption } from './options.js';
import { ingestService } from './services.js';

interface ServeOptions extends StoreOptions {
  port: number;
  host: string;
  token?: string;
  model?: string;
  readOnly?: boolean;
}

/** `actant serve`: the page and the API on a graph. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the page and the API on a graph')
    .addOption(storeOption())
    .option('--port <n>', 'port to listen on', port, DEFAULT_PORT)
    .option('--host <name>', 'address to listen on; beyond this machine a token is needed', DEFAULT_HOST)
    .option('--token <secret>', 'demand this of every request (or ACTANT_TOKEN)')
    .option('--model <model>', 'analysis model: fast, or a path (default: the full one that ships)')
    .option('--read-only', 'keep no texts, reviews or merges')
    .action(async (options: ServeOptions) => {
      const coder = await openCoder(options.model === undefined ? {} : { model: options.model });
      const store = await openStore(options.store, credentials());
      await ensureSchema(store, [...coder.codebook.types.values()]);
      await serveUntilStopped(store, coder, options);
    });
}

/** Serves an open graph until the program is told to end, then closes everything. */
export async function serveUntilStopped(
  store: GraphStore,
  coder: Coder,
  options: Pick<ServeOptions, 'port' | 'host' | 'token' | 'readOnly'>,
): Promise<void> {
  const server = await startServer({
    store,
    types: [...coder.codebook.types.values()],
    version: packageVersion(),
    pages: loadPages(join(PACKAGE_ROOT, 'dist', 'web')),
    ingest: options.readOnly ? undefined : ingestService(store, coder),
    readOnly: options.readOnly ?? false,
    port: options.port,
    host: options.host,
    token: options.token ?? process.env.ACTANT_TOKEN ?? null,
  });
  await store.announce(server.url);
  console.log(`Actant is on ${server.url}`);
  await stopped();
  await closeAll(server, store, coder);
}

async function closeAll(server: RunningServer, store: GraphStore, coder: Coder): Promise<void> {
  await server.close();
  await coder.close();
  await store.close();
}

function stopped(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/** A port from the command line. */
export function port(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
  return value;
}
