import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../src/model/index.js';
import type { GoldWord } from './treebank.js';
import { newScores, type Scores } from './words.js';

const POM = fileURLToPath(new URL('corenlp-pom.xml', import.meta.url));
const JARS = fileURLToPath(new URL('../../.cache/corenlp/lib/', import.meta.url));
const COPY_JARS = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const MEMORY = '-Xmx4g';

/** What CoreNLP wants as two words and the treebank has as one. */
const FUSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'an dem',
    im: 'in dem',
    beim: 'bei dem',
    vom: 'von dem',
    zum: 'zu dem',
    zur: 'zu der',
    ins: 'in das',
    ans: 'an das',
    aufs: 'auf das',
    fürs: 'für das',
    ums: 'um das',
    durchs: 'durch das',
    übers: 'über das',
    unterm: 'unter dem',
    vorm: 'vor dem',
    hinterm: 'hinter dem',
    überm: 'über dem',
    vors: 'vor das',
  }),
); // prettier-ignore

/** Brings CoreNLP with its German models where Maven is at hand. @throws InputError when it cannot. */
export function fetchCoreNlp(): void {
  if (existsSync(join(JARS, 'stanford-corenlp-4.5.10-models-german.jar'))) return;
  mkdirSync(JARS, { recursive: true });
  const args = ['-q', '-B', '-f', POM, COPY_JARS, '-DincludeScope=runtime', `-DoutputDirectory=${JARS}`];
  const { status } = spawnSync('mvn', args, { stdio: 'inherit' });
  if (status !== 0) throw new InputError('CoreNLP cannot be fetched: Java and Maven are needed');
}

/** CoreNLP's tags and trees for a German test set, with words split as it was trained and joined again. */
export function scoreCoreNlp(gold: readonly GoldWord[][]): Scores {
  const expanded = gold.map(words => words.map(({ form }) => parts(form)));
  const { rows } = run(expanded.map(words => words.flat().join(' ')));
  const scores = newScores();
  gold.forEach((words, s) => {
    const owner = expanded[s]!.flatMap((forms, i) => forms.map(() => i));
    let at = 0;
    words.forEach((word, i) => {
      const [, , , , upos, , head, deprel] = rows[s]![at]!;
      score(scores, word, {
        upos: upos!,
        head: head === '0' ? 0 : owner[Number(head) - 1]! + 1,
        deprel: harmonised(deprel!, rows[s]!, at + 1),
      });
      at += expanded[s]![i]!.length;
    });
  });
  return scores;
}

/** Words a second on sentences of words, one thread, for the second file that one process reads. */
export function coreNlpSpeed(sentences: readonly (readonly string[])[]): number {
  const lines = sentences.map(words => words.flatMap(parts).join(' '));
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
  return words / run(lines, lines).seconds;
}

function parts(form: string): string[] {
  const split = FUSED.get(form.toLowerCase())?.split(' ');
  if (!split) return [form];
  const isCapital = form[0] !== form[0]!.toLowerCase();
  return isCapital ? [split[0]![0]!.toUpperCase() + split[0]!.slice(1), split[1]!] : split;
}

/** Tags and parses files of lines of words; gives the fields of each word and the seconds of the last file. */
function run(...texts: readonly string[][]): { rows: string[][][]; seconds: number } {
  const folder = mkdtempSync(join(tmpdir(), 'corenlp-'));
  const files = texts.map((lines, i) => {
    const file = join(folder, `${i}.txt`);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  });
  const list = join(folder, 'files');
  writeFileSync(list, files.join('\n'));
  const options = [
    '-props',
    'StanfordCoreNLP-german.properties',
    '-annotators',
    'tokenize,pos,depparse',
    '-tokenize.whitespace',
    'true',
    '-ssplit.eolonly',
    'true',
    '-threads',
    '1',
    '-fileList',
    list,
    '-outputFormat',
    'conllu',
    '-outputDirectory',
    folder,
  ]; // prettier-ignore
  const args = [MEMORY, '-cp', `${JARS}*`, 'edu.stanford.nlp.pipeline.StanfordCoreNLP', ...options];
  const { status, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new InputError(`CoreNLP failed: ${stderr.slice(-500)}`);
  const blocks = readFileSync(`${files.at(-1)!}.conllu`, 'utf8')
    .trim()
    .split('\n\n');
  rmSync(folder, { recursive: true });
  const seconds = Number(
    /done \[([\d.]+) sec\]/.exec(stderr.slice(stderr.lastIndexOf('Annotating file')))?.[1],
  );
  return { rows: blocks.map(block => block.split('\n').map(line => line.split('\t'))), seconds };
}

const KEPT_SUBTYPES = new Set(['nsubj:pass', 'aux:pass', 'compound:prt', 'acl:relcl']);

/** CoreNLP's relation in the terms of the test sets. */
function harmonised(deprel: string, rows: readonly string[][], id: number): string {
  if (deprel === 'obl:arg') {
    const hasCase = rows.some(([, , , , , , head, other]) => head === String(id) && other === 'case');
    return hasCase ? 'obl' : 'iobj';
  }
  return KEPT_SUBTYPES.has(deprel) ? deprel : deprel.split(':')[0]!;
}

function score(scores: Scores, gold: GoldWord, found: { upos: string; head: number; deprel: string }): void {
  if (gold.upos !== null) scores.upos.add(true, true, gold.upos === found.upos);
  const attached = gold.head === found.head;
  scores.uas.add(true, true, attached);
  scores.las.add(true, true, attached && gold.deprel === found.deprel);
  for (const [name, tally] of scores.relations) {
    const [isFound, isGold] = [found.deprel === name, gold.deprel === name];
    tally.add(isFound, isGold, isFound && isGold && attached);
  }
}
