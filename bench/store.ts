import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { type CodedArticle, RelationType, type Run } from '../src/model/index.js';
import { ensureSchema, type GraphStore, openStore, verify, writeArticles } from '../src/store/index.js';
import { startNeo4j, stopNeo4j } from '../test/support/neo4j-server.js';
import { corpus } from './corpus.js';
import { measureQueries } from './store/queries.js';

const USAGE = `node bench/run.js store [--store ADDRESS | --neo4j] [--statements N] [--batch ARTICLES] [--keep] [--verify]
--neo4j starts a server of its own, --keep measures the graph that is there.
Writes a generated corpus into an empty graph, opens it again, and times the queries of the page.`;

const RUN: Run = {
  id: 'r-bench',
  at: '2025-01-01T00:00:00.000Z',
  version: '0',
  model: 'bench',
  codebook: 'bench',
};

const { values } = parseArgs({
  options: {
    store: { type: 'string', default: '.cache/bench/graph.grafeo' },
    neo4j: { type: 'boolean', default: false },
    statements: { type: 'string', default: '100000' },
    batch: { type: 'string', default: '200' },
    verify: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const home = values.neo4j ? mkdtempSync(join(tmpdir(), 'actant-bench-')) : '';
const server = values.neo4j ? await startNeo4j(home, ['-Xms1g', '-Xmx2g']) : null;
const address = server?.url ?? values.store;
const options = server ?? {};
if (!server && !values.keep) {
  mkdirSync(dirname(address), { recursive: true });
  for (const path of [address, `${address}.wal`]) rmSync(path, { recursive: true, force: true });
}

const types = RelationType.array().parse(
  parse(readFileSync(new URL('../seeds/codebook/types.yaml', import.meta.url), 'utf8')),
);
let store = await openStore(address, options);
await ensureSchema(store, types);
if (!values.keep) await write(store, Number(values.statements), Number(values.batch));
let started = performance.now();
await store.close();
report('close', `${seconds(started)} s`);
started = performance.now();
store = await openStore(address, options);
report('open', `${seconds(started)} s`);
await measureQueries(store, report);
if (values.verify) {
  started = performance.now();
  const { problems, ...counts } = await verify(store);
  report('verify', `${seconds(started)} s, ${problems.length} problems, ${JSON.stringify(counts)}`);
}
report('memory', `${Math.round(process.memoryUsage.rss() / 1e6)} MB resident`);
await store.close();
if (server) {
  await stopNeo4j(server.pid);
  rmSync(home, { recursive: true });
}

async function write(store: GraphStore, statements: number, batch: number): Promise<void> {
  let open: CodedArticle[] = [];
  let written = 0;
  let spent = 0;
  let next = statements / 10;
  const flush = async () => {
    const began = performance.now();
    await writeArticles(store, open, RUN);
    spent += performance.now() - began;
    written += open.reduce((sum, { statements }) => sum + statements.length, 0);
    open = [];
    if (written < next) return;
    report('written', `${written} statements, ${Math.round(written / (spent / 1000))}/s`);
    next += statements / 10;
  };
  for (const article of corpus(statements)) {
    open.push(article);
    if (open.length === batch) await flush();
  }
  await flush();
  report(
    'write',
    `${written} statements in ${(spent / 1000).toFixed(1)} s: ${Math.round(written / (spent / 1000))}/s`,
  );
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(2);
}

function report(what: string, value: string): void {
  console.log(`${what.padEnd(28)}${value}`);
}
