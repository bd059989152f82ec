import { resolve } from 'node:path';
import { InputError } from '../model/index.js';

export type StoreAddress =
  | { kind: 'embedded'; path: string }
  | { kind: 'neo4j'; url: string; user: string | null; password: string | null };

const BOLT_SCHEMES = new Set(['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:']);

/**
 * Tells from its address on which engine a graph lives.
 *
 * @throws InputError for a URL of another kind.
 * @example parseAddress('neo4j://localhost:7687').kind // 'neo4j'
 */
export function parseAddress(address: string): StoreAddress {
  if (address.trim() === '') throw new InputError('the address of the store is empty');
  if (!address.includes('://')) return { kind: 'embedded', path: resolve(address) };
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !BOLT_SCHEMES.has(url.protocol) || url.hostname === '') {
    throw new InputError(
      `unknown store "${withoutCredentials(address)}": give the path of a file, or a URL like neo4j://localhost:7687 or bolt://…`,
    );
  }
  const user = url.username === '' ? null : decodeURIComponent(url.username);
  const password = url.password === '' ? null : decodeURIComponent(url.password);
  return { kind: 'neo4j', url: withoutCredentials(address), user, password };
}

function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//');
}
