import { parseArgs } from 'node:util';
import { openParser } from '../src/analyse/parser.js';
import type { Language } from '../src/model/index.js';
import { type GoldWord, testSet } from './analyse/treebank.js';
import { type Scores, scoreGoldTokens } from './analyse/words.js';

const SETS: readonly { name: Parameters<typeof testSet>[0]; lang: Language }[] = [
  { name: 'gsd', lang: 'de' },
  { name: 'ewt', lang: 'en' },
  { name: 'germeval', lang: 'de' },
];

const { values } = parseArgs({ options: { model: { type: 'string' }, only: { type: 'string' } } });
const parser = await openParser(values.model === undefined ? {} : { model: values.model });
console.log(`model ${parser.name}`);
for (const { name, lang } of SETS) {
  if (values.only !== undefined && values.only !== name) continue;
  const gold = testSet(name);
  print(name, gold, await scoreGoldTokens(parser, gold, lang));
}
await parser.close();

function print(name: string, gold: readonly GoldWord[][], scores: Scores): void {
  const words = gold.reduce((sum, sentence) => sum + sentence.length, 0);
  console.log(`\n${name} test, ${gold.length} sentences, ${words} words, gold tokens`);
  for (const key of [
    'upos',
    'lemma',
    'feats',
    'case',
    'subjunctive',
    'uas',
    'las',
    'lenientLas',
    'names',
  ] as const)
    if (scores[key].wanted > 0)
      console.log(`  ${key.padEnd(12)} ${scores[key].f1.toFixed(2)}  (${scores[key].wanted})`);
  for (const [label, tally] of [...scores.relations, ...scores.nameLabels])
    if (tally.wanted > 0)
      console.log(`    ${label.padEnd(10)} ${(tally.f1 / 100).toFixed(3)}  (${tally.wanted})`);
}
