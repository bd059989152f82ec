import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import { type Neo4jServer, startNeo4j, stopNeo4j } from './neo4j-server.js';

/** Long enough for another test file to end that has the server. */
export const NEO4J_HOOK_MS = 900_000;

/** The server, for the test file that has it. */
export interface TakenNeo4j extends Neo4jServer {
  /** Ends the server, gently or not, and starts it again on the same data and port. */
  restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  release(): void;
}

/**
 * The Neo4j server of this test run, empty, for this test file alone until it calls `release`. Call it in
 * `beforeAll(…, NEO4J_HOOK_MS)`: there is one database, so files take turns.
 */
export async function takeNeo4j(): Promise<TakenNeo4j> {
  const run = inject('neo4jRun');
  const release = await takeTurn(join(run, 'turn'));
  const info = join(run, 'server.json');
  const start = async () => writeFileSync(info, JSON.stringify(await startNeo4j(join(run, 'home'))));
  const current = () => JSON.parse(readFileSync(info, 'utf8')) as Neo4jServer;
  if (!existsSync(info)) await start();
  await empty(current());
  const restart = async (signal: 'SIGTERM' | 'SIGKILL') => {
    await stopNeo4j(current().pid, signal);
    await start();
  };
  return { ...current(), restart, release };
}

async function takeTurn(lock: string): Promise<() => void> {
  const owner = join(lock, 'pid');
  for (;;) {
    try {
      mkdirSync(lock);
      writeFileSync(owner, String(process.pid));
      return () => rmSync(lock, { recursive: true, force: true });
    } catch {
      if (existsSync(owner) && !existsSync(`/proc/${readFileSync(owner, 'utf8')}`)) {
        rmSync(lock, { recursive: true, force: true });
      } else {
        await sleep(100);
      }
    }
  }
}

async function empty({ url, user, password }: Neo4jServer): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password));
  try {
    const session = driver.session();
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    await session.close();
  } finally {
    await driver.close();
  }
}
