import { parseAddress } from './address.js';
import { openEmbedded } from './embedded.js';
import { migrate } from './migrate.js';
import { openNeo4j } from './neo4j.js';
import type { GraphStore, OpenOptions } from './store.js';

/**
 * Opens a graph, makes it if it is not there, and brings its schema up to date.
 *
 * @param address path of a file, or a `neo4j://`, `bolt://` URL
 * @throws InputError for an address that is none, a file that is no graph, a wrong password, or a graph that a newer
 * version wrote; EnvironmentError when another program holds the file or the server cannot be reached.
 * @example
 * const store = await openStore(process.env.ACTANT_STORE ?? 'data/actant.grafeo');
 */
export async function openStore(address: string, options: OpenOptions = {}): Promise<GraphStore> {
  const where = parseAddress(address);
  const store = where.kind === 'neo4j' ? await openNeo4j(where, options) : openEmbedded(where.path, options);
  try {
    await migrate(store, options.readOnly ?? false);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
