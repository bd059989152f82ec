import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

const JARS = fileURLToPath(new URL('../../.cache/neo4j/lib', import.meta.url));

const START_SECONDS = 90;
const STOP_SECONDS = 20;

/** Quick to start and small; a benchmark wants other ones. */
const SMALL = ['-Xms256m', '-Xmx512m', '-XX:TieredStopAtLevel=1'];

const JAVA_OPTIONS = [
  '-XX:+UseSerialGC',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

export interface Neo4jServer {
  url: string;
  user: string;
  password: string;
  /** Process of the server. */
  pid: number;
}

const USER = 'neo4j';
const PASSWORD = 'actant-test';

/**
 * Starts a Neo4j server with its data below `home`, on a free port or the one that it had before, and waits until it
 * answers. It outlives this process: remember its pid.
 *
 * @param size options of the Java machine for its memory and compiler
 */
export async function startNeo4j(home: string, size: readonly string[] = SMALL): Promise<Neo4jServer> {
  if (!existsSync(JARS)) throw new Error('Neo4j is not there: run `node scripts/prepare-tests.js`');
  const isNew = !existsSync(join(home, 'conf'));
  const port = isNew ? await freePort() : readPort(home);
  if (isNew) prepareHome(home, port);
  const log = openSync(join(home, 'console.log'), 'a');
  const server = spawn(
    'java',
    [
      ...size,
      ...JAVA_OPTIONS,
      '-cp',
      `${JARS}/*`,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${home}/conf`,
    ],
    { detached: true, stdio: ['ignore', log, log], env: environment(home) },
  );
  closeSync(log);
  server.unref();
  const url = `bolt://127.0.0.1:${port}`;
  await untilReady(url, server, home);
  return { url, user: USER, password: PASSWORD, pid: server.pid! };
}

/** Ends a server and waits until it is gone; `SIGKILL` pulls the plug. */
export async function stopNeo4j(pid: number, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (!isNeo4j(pid)) return;
  process.kill(pid, signal);
  for (let waited = 0; waited < STOP_SECONDS * 10 && isNeo4j(pid); waited++) await sleep(100);
  if (isNeo4j(pid)) process.kill(pid, 'SIGKILL');
}

/** Whether a process is a server of ours and not another that was given its number. */
export function isNeo4j(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('CommunityEntryPoint');
  } catch {
    return false;
  }
}

function prepareHome(home: string, port: number): void {
  for (const folder of ['conf', 'import', 'logs']) mkdirSync(join(home, folder), { recursive: true });
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    `server.bolt.enabled=true
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.pagecache.size=64m
server.directories.import=import
dbms.security.allow_csv_import_from_file_urls=false
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 files
db.transaction.monitor.check.interval=200ms
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`,
  );
  const { status, stderr } = spawnSync(
    'java',
    [
      '-XX:TieredStopAtLevel=1',
      '-cp',
      `${JARS}/*`,
      'org.neo4j.cli.AdminTool',
      'dbms',
      'set-initial-password',
      PASSWORD,
    ],
    { env: environment(home), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Neo4j's password cannot be set: ${stderr}`);
}

async function untilReady(url: string, server: ChildProcess, home: string): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(USER, PASSWORD));
  try {
    for (let waited = 0; waited < START_SECONDS * 5; waited++) {
      if (server.exitCode !== null) break;
      try {
        await driver.executeQuery('RETURN 1');
        return;
      } catch {
        await sleep(200);
      }
    }
  } finally {
    await driver.close();
  }
  throw new Error(`Neo4j does not start: see ${home}/console.log`);
}

function environment(home: string): NodeJS.ProcessEnv {
  return { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
}

function readPort(home: string): number {
  return Number(
    /listen_address=127\.0\.0\.1:(\d+)/.exec(readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8'))![1],
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
