import { parseArgs } from 'node:util';
import { analyserOf } from '../src/analyse/analyser.js';
import { openParser } from '../src/analyse/parser.js';
import type { Language } from '../src/model/index.js';
import { coreNlpSpeed, fetchCoreNlp, scoreCoreNlp } from './analyse/corenlp.js';
import { scoreRawText } from './analyse/raw.js';
import { coldStart, newsSentences, speedTable } from './analyse/speed.js';
import { type GoldWord, testSet } from './analyse/treebank.js';
import { type Scores, scoreGoldTokens } from './analyse/words.js';

const SETS: readonly { name: Parameters<typeof testSet>[0]; lang: Language; hasTrees: boolean }[] = [
  { name: 'gsd', lang: 'de', hasTrees: true },
  { name: 'ewt', lang: 'en', hasTrees: true },
  { name: 'germeval', lang: 'de', hasTrees: false },
];
const LAYERS = [
  'upos',
  'lemma',
  'feats',
  'case',
  'subjunctive',
  'uas',
  'las',
  'lenientLas',
  'names',
] as const;

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    only: { type: 'string' },
    threads: { type: 'string', default: '1,2' },
    batches: { type: 'string', default: '1,16,64' },
    peer: { type: 'string' },
  },
});
if (values.peer === 'corenlp') await compare();
else if (values.only !== 'speed') await quality();
if (values.peer === undefined && (values.only === undefined || values.only === 'speed')) await speed();

async function quality(): Promise<void> {
  const parser = await openParser(values.model === undefined ? {} : { model: values.model });
  console.log(`model ${parser.name}`);
  for (const { name, lang, hasTrees } of SETS) {
    if (values.only !== undefined && values.only !== name) continue;
    const gold = testSet(name);
    printScores(name, gold, await scoreGoldTokens(parser, gold, lang));
    if (!hasTrees) continue;
    console.log(`${name} test, raw text`);
    for (const [key, tally] of Object.entries(await scoreRawText(analyserOf(parser), gold, lang)))
      console.log(`  ${key.padEnd(12)} ${tally.f1.toFixed(2)}`);
  }
  await parser.close();
}

function printScores(name: string, gold: readonly GoldWord[][], scores: Scores): void {
  const words = gold.reduce((sum, sentence) => sum + sentence.length, 0);
  console.log(`\n${name} test, ${gold.length} sentences, ${words} words, gold tokens`);
  for (const key of LAYERS)
    if (scores[key].wanted > 0)
      console.log(`  ${key.padEnd(12)} ${scores[key].f1.toFixed(2)}  (${scores[key].wanted})`);
  for (const [label, tally] of [...scores.relations, ...scores.nameLabels])
    if (tally.wanted > 0)
      console.log(`    ${label.padEnd(10)} ${(tally.f1 / 100).toFixed(3)}  (${tally.wanted})`);
}

async function speed(): Promise<void> {
  const numbers = (list: string) => list.split(',').map(Number);
  console.log('\nspeed, raw text');
  for (const line of await speedTable(values.model, numbers(values.threads), numbers(values.batches)))
    console.log(`  ${line}`);
  const { seconds, megabytes } = coldStart(values.model);
  console.log(
    `  first sentence ${seconds.toFixed(2)} s after the start, peak memory ${Math.round(megabytes)} MB`,
  );
}

/** Quality on gold tokens and speed on the same sentences of words, one thread each, one after the other. */
async function compare(): Promise<void> {
  fetchCoreNlp();
  const parser = await openParser(values.model === undefined ? {} : { model: values.model });
  const gold = testSet('gsd');
  printScores('CoreNLP 4.5.10: gsd', gold, scoreCoreNlp(gold));
  printScores(`${parser.name}: gsd`, gold, await scoreGoldTokens(parser, gold, 'de'));
  const sentences = newsSentences();
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  await parser.parse(sentences, 'gsd');
  const start = performance.now();
  await parser.parse(sentences, 'gsd');
  const ours = (1000 * words) / (performance.now() - start);
  await parser.close();
  const theirs = coreNlpSpeed(sentences);
  console.log(`\n${words} words of news, tokens given, one thread, warm`);
  console.log(`  CoreNLP (tags, trees)                       ${Math.round(theirs)} words/s`);
  console.log(`  ${parser.name} (tags, features, lemmas, trees, names) ${Math.round(ours)} words/s`);
  console.log(`  ratio ${(ours / theirs).toFixed(2)}`);
}
