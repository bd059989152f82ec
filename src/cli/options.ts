import { Option } from 'commander';
import { type GraphStore, type OpenOptions, openStore } from '../store/index.js';

const DEFAULT_STORE = 'data/actant.grafeo';

export interface StoreOptions {
  store: string;
}

/** `--store <address>`: a file, or the URL of a Neo4j server; ACTANT_STORE stands in for it. */
export function storeOption(): Option {
  return new Option('--store <address>', 'graph: path of a file, or a neo4j:// or bolt:// URL')
    .env('ACTANT_STORE')
    .default(DEFAULT_STORE);
}

/** User and password for Neo4j, from the environment so that they stay out of the list of processes. */
export function credentials(): Pick<OpenOptions, 'user' | 'password'> {
  const { ACTANT_STORE_USER: user, ACTANT_STORE_PASSWORD: password } = process.env;
  return { ...(user !== undefined && { user }), ...(password !== undefined && { password }) };
}

/** Who judges, unless `--by` says it. */
export function userName(): string {
  return process.env.USER || process.env.USERNAME || 'anonymous';
}

/** Opens the graph for as long as `work` needs it. */
export async function withStore<T>(
  address: string,
  work: (store: GraphStore) => Promise<T>,
  options: OpenOptions = {},
): Promise<T> {
  const store = await openStore(address, { ...credentials(), ...options });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
