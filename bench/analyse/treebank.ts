import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { InputError } from '../../src/model/index.js';

/** A word of a test set; null where the set does not say. */
export interface GoldWord {
  form: string;
  lemma: string | null;
  upos: string | null;
  feats: Readonly<Record<string, string>>;
  /** 0 for the root, else 1 + index of the head in the sentence. */
  head: number | null;
  deprel: string | null;
  /** Tag of a name: `O`, `B-PER` …; `?` where it is not scored. */
  name: string | null;
}

const FOLDER = new URL('../../../shared/analysis/data/', import.meta.url);

/** The sentences of a test set of the shared material. @throws InputError when that is not there. */
export function testSet(name: 'gsd' | 'ewt' | 'germeval'): GoldWord[][] {
  const path = fileURLToPath(new URL(`TEST-${name}.conllu`, FOLDER));
  if (!existsSync(path)) throw new InputError(`no test set at ${path}: it is part of the shared material`);
  const sentences = readFileSync(path, 'utf8').split('\n\n');
  return sentences.map(block => block.split('\n').filter(isWord).map(word)).filter(words => words.length > 0);
}

const isWord = (line: string): boolean => line !== '' && !line.startsWith('#');

function word(line: string): GoldWord {
  const [, form, lemma, upos, , feats, head, deprel, , misc] = line.split('\t') as string[];
  return {
    form: form!,
    lemma: layer(lemma!),
    upos: layer(upos!),
    feats: Object.fromEntries(
      feats === '_' ? [] : feats!.split('|').map(pair => pair.split('=') as [string, string]),
    ),
    head: head === '_' ? null : Number(head),
    deprel: layer(deprel!),
    name: /NER=([^|]+)/.exec(misc!)?.[1] ?? null,
  };
}

const layer = (value: string): string | null => (value === '_' || value === '?' ? null : value);
