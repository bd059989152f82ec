import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Analyser } from '../../src/analyse/index.js';
import { LANGUAGE_DATA } from '../../src/analyse/lang/index.js';
import { splitSentences } from '../../src/analyse/split.js';
import { tokenise } from '../../src/analyse/tokenise.js';
import { InputError } from '../../src/model/index.js';

type AnalyseModule = typeof import('../../src/analyse/index.js');

const NEWS = new URL('../../../shared/gold/train.jsonl', import.meta.url);
/** The built analyser: worker threads run from there. */
const BUILT = new URL('../../dist/analyse/index.js', import.meta.url);
const RUNS = 2;
/** No sentence of the news is longer; a table would be. */
const MAX_WORDS = 100;

/** Words a second by threads and sentences a batch, after a first run that is not timed. */
export async function speedTable(
  model: string | undefined,
  threads: number[],
  batches: number[],
): Promise<string[]> {
  const { openAnalyser, openAnalyserPool } = await builtModule();
  const texts = newsTexts();
  const lines: string[] = [];
  for (const count of threads)
    for (const batchSize of count === 1 ? batches : [0]) {
      const options = { ...(model !== undefined && { model }), ...(batchSize > 0 && { batchSize }) };
      const analyser =
        count === 1 ? await openAnalyser(options) : await openAnalyserPool({ ...options, threads: count });
      const { words, seconds, processor } = await fastest(analyser, texts);
      const name = `${count} thread${count > 1 ? 's' : ''}, batch ${batchSize || 'default'}`;
      const rates = [words / seconds, words / processor].map(Math.round);
      lines.push(`${name}: ${rates[0]} words/s, ${rates[1]} a processor second (${words} words)`);
      await analyser.close();
    }
  return lines;
}

async function fastest(
  analyser: Analyser,
  texts: readonly string[],
): Promise<{ words: number; seconds: number; processor: number }> {
  let words = 0;
  let seconds = Number.POSITIVE_INFINITY;
  let processor = Number.POSITIVE_INFINITY;
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now();
    const used = process.cpuUsage();
    const analyses = await Promise.all(texts.map(text => analyser.analyse(text, 'de')));
    const { user, system } = process.cpuUsage(used);
    if (run > 0) seconds = Math.min(seconds, (performance.now() - start) / 1000);
    if (run > 0) processor = Math.min(processor, (user + system) / 1e6);
    words = analyses.reduce((sum, { tokens }) => sum + tokens.length, 0);
  }
  return { words, seconds, processor };
}

/** Seconds from the start of a process to its first analysed sentence, and its peak memory in MB after all the news. */
export function coldStart(model: string | undefined): { seconds: number; megabytes: number } {
  const script = `
    const { openAnalyser } = await import(${JSON.stringify(BUILT.href)});
    const analyser = await openAnalyser(${JSON.stringify(model === undefined ? {} : { model })});
    await analyser.analyse('Merkel traf gestern Macron in Paris.', 'de');
    const seconds = performance.now() / 1000;
    for (const text of JSON.parse(process.env.TEXTS)) await analyser.analyse(text, 'de');
    console.log(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));`;
  const env = { ...process.env, TEXTS: JSON.stringify(newsTexts().slice(0, 40)) };
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    env,
  });
  if (status !== 0) throw new Error(`the analyser did not start: ${stderr}`);
  return JSON.parse(stdout.toString('utf8')) as { seconds: number; megabytes: number };
}

async function builtModule(): Promise<AnalyseModule> {
  if (!existsSync(fileURLToPath(BUILT))) throw new InputError('nothing is built: npm run build');
  return (await import(/* @vite-ignore */ BUILT.href)) as AnalyseModule;
}

/** Texts of some 50,000 words of news. @throws InputError when the shared material is not there. */
export function newsTexts(): string[] {
  const path = fileURLToPath(NEWS);
  if (!existsSync(path)) throw new InputError(`no news at ${path}: it is part of the shared material`);
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map(line => (JSON.parse(line) as { text: string }).text);
}

/** The news as sentences of words that the model reads whole. */
export function newsSentences(): string[][] {
  const { de } = LANGUAGE_DATA;
  return newsTexts().flatMap(text =>
    splitSentences(text, de)
      .map(span => tokenise(text, span, de).map(({ start, end }) => text.slice(start, end)))
      .filter(words => words.length > 0 && words.length <= MAX_WORDS),
  );
}
