import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { type Neo4jServer, stopNeo4j } from './neo4j-server.js';

const RUNS = fileURLToPath(new URL('../../.cache/neo4j/runs', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of this test run's Neo4j server, which starts when a test first asks for it. */
    neo4jRun: string;
  }
}

/** Gives the run a place for its Neo4j server and ends the servers of runs that were killed. */
export async function setup(project: TestProject): Promise<void> {
  mkdirSync(RUNS, { recursive: true });
  for (const pid of readdirSync(RUNS)) if (!existsSync(`/proc/${pid}`)) await endRun(join(RUNS, pid));
  const run = join(RUNS, String(process.pid));
  mkdirSync(run, { recursive: true });
  project.provide('neo4jRun', run);
}

export async function teardown(): Promise<void> {
  await endRun(join(RUNS, String(process.pid)));
}

async function endRun(run: string): Promise<void> {
  const info = join(run, 'server.json');
  if (existsSync(info)) await stopNeo4j((JSON.parse(readFileSync(info, 'utf8')) as Neo4jServer).pid);
  rmSync(run, { recursive: true, force: true });
}
