import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { parse } from 'yaml';
import { type CodedArticle, RelationType, type Run } from '../src/model/index.js';
import { loadPages, startServer } from '../src/server/index.js';
import { ensureSchema, type GraphStore, openStore, writeArticles } from '../src/store/index.js';
import { corpus } from './corpus.js';

const USAGE = `node bench/run.js web [--statements 250,10000,25000] [--repeats 5] [--store ADDRESS]
Draws generated graphs of these sizes (or the graph of a store) in a headless browser, and times what a person waits
for: the first picture, hover and selection, a filter, a brush. Build the page first.`;

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '250,10000,25000' },
    repeats: { type: 'string', default: '5' },
    store: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}

const RUN: Run = {
  id: 'r-bench',
  at: '2025-01-01T00:00:00.000Z',
  version: '0',
  model: 'bench',
  codebook: 'bench',
};
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
];
const PAGE = new URL('../dist/web', import.meta.url).pathname;
const REPEATS = Number(values.repeats);

const types = RelationType.array().parse(
  parse(readFileSync(new URL('../seeds/codebook/types.yaml', import.meta.url), 'utf8')),
);
report('script before the console', `${scriptSize()} kB gzipped`);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
if (values.store) {
  const store = await openStore(values.store);
  await measure(store, browser);
  await store.close();
} else {
  for (const size of values.statements.split(',').map(Number)) {
    const folder = mkdtempSync(join(tmpdir(), 'actant-bench-'));
    const store = await openStore(join(folder, 'graph.grafeo'));
    await ensureSchema(store, types);
    await writeArticles(store, corpusOf(size), RUN);
    await measure(store, browser);
    await store.close();
    rmSync(folder, { recursive: true });
  }
}
await browser.close();

function corpusOf(size: number): CodedArticle[] {
  return [...corpus(size)];
}

async function measure(store: GraphStore, browser: Browser): Promise<void> {
  const server = await startServer({ store, types, version: 'bench', pages: loadPages(PAGE), port: 0 });
  const cold = performance.now();
  await (await fetch(`${server.url}api/graph`)).arrayBuffer();
  const layout = performance.now() - cold;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const first: number[] = [];
  let page: Page | null = null;
  for (let i = 0; i < REPEATS; i++) {
    await page?.close();
    page = await context.newPage();
    await page.goto(server.url);
    first.push(await drawnAfter(page));
  }
  const drawn = (await page!.evaluate('actant.drawn()')) as Record<string, number>;
  console.log(`\n${drawn.actors} actors, ${drawn.events} events in view, drawn with ${drawn.links} lines`);
  report('slice and layout, cold', `${Math.round(layout)} ms`);
  report('first picture', `${Math.round(median(first))} ms after navigation`);
  report('hover', await scriptTime(page!, 'hover'));
  report('selection', await scriptTime(page!, 'select'));
  report('filter', await scriptTime(page!, 'filter'));
  report('brush, a frame', await scriptTime(page!, 'brush'));
  await context.close();
  await server.close();
}

/** Milliseconds from navigation to the first frame that has the map. */
async function drawnAfter(page: Page): Promise<number> {
  for (;;) {
    const at = await page.evaluate(
      `(performance.getEntriesByName('actant-first-picture')[0] ?? { startTime: 0 }).startTime`,
    );
    if (Number(at) > 0) return Number(at);
    await page.waitForTimeout(20);
  }
}

/** Milliseconds of script that a step of an interaction costs in processor time, and until the map is drawn. */
async function scriptTime(page: Page, what: 'hover' | 'select' | 'filter' | 'brush'): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(metric => metric.name === 'ScriptDuration')!.value;
  };
  const before = await spent();
  const times = (await page.evaluate(`actant.time('${what}')`)) as number[];
  const script = ((await spent()) - before) / times.length;
  await session.detach();
  return `${script.toFixed(1)} ms of script, map drawn after ${median(times).toFixed(1)} ms`;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** Kilobytes of what the page loads at once: all scripts but those that are fetched when the console opens. */
function scriptSize(): number {
  const html = readFileSync(join(PAGE, 'index.html'), 'utf8');
  const scripts = readdirSync(join(PAGE, 'assets')).filter(
    name => html.includes(name) && name.endsWith('.js'),
  );
  const bytes = scripts.reduce(
    (sum, name) => sum + gzipSync(readFileSync(join(PAGE, 'assets', name))).length,
    0,
  );
  return Math.round(bytes / 1000);
}

function report(what: string, value: string): void {
  console.log(`${what.padEnd(28)}${value}`);
}
