import { LANGUAGE_DATA } from '../../src/analyse/lang/index.js';
import type { ParsedSentence, Parser } from '../../src/analyse/parser.js';
import type { Language } from '../../src/model/index.js';
import { nameSpans, Tally } from './scores.js';
import type { GoldWord } from './treebank.js';

export const SHOWN_RELATIONS = [
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'conj',
  'appos',
  'advmod',
  'amod',
  'acl:relcl',
];

/** Scores of one test set; a tally stays empty where the set does not annotate the layer. */
export interface Scores {
  upos: Tally;
  lemma: Tally;
  feats: Tally;
  case: Tally;
  subjunctive: Tally;
  uas: Tally;
  las: Tally;
  /** LAS with articles as `dep` or `det`, and noun phrases as `nmod` or `obl`, taken as equal. */
  lenientLas: Tally;
  relations: Map<string, Tally>;
  names: Tally;
  nameLabels: Map<string, Tally>;
}

export function newScores(): Scores {
  const tally = () => new Tally();
  return {
    upos: tally(),
    lemma: tally(),
    feats: tally(),
    case: tally(),
    subjunctive: tally(),
    uas: tally(),
    las: tally(),
    lenientLas: tally(),
    relations: new Map(SHOWN_RELATIONS.map(name => [name, tally()])),
    names: tally(),
    nameLabels: new Map(['PER', 'ORG', 'LOC', 'MISC', 'DER'].map(name => [name, tally()])),
  };
}

/** Parses a test set with its own sentences and tokens and scores every layer. */
export async function scoreGoldTokens(
  parser: Parser,
  gold: readonly GoldWord[][],
  lang: Language,
): Promise<Scores> {
  const data = LANGUAGE_DATA[lang];
  const parsed = await parser.parse(
    gold.map(words => words.map(({ form }) => form)),
    data.source,
  );
  const scores = newScores();
  gold.forEach((words, s) => {
    words.forEach((word, i) => {
      const found = parsed[s]!.words[i]!;
      const lemma = data.lemma(word.form, found.upos, found.feats, found.lemma);
      scoreWord(scores, word, { ...found, lemma });
    });
    scoreNames(scores, words, parsed[s]!);
  });
  return scores;
}

function scoreWord(scores: Scores, gold: GoldWord, found: ParsedSentence['words'][number]): void {
  if (gold.upos !== null) scores.upos.add(true, true, gold.upos === found.upos);
  if (gold.lemma !== null) scores.lemma.add(true, true, gold.lemma === found.lemma);
  if (gold.upos !== null && gold.lemma !== null) {
    scores.feats.add(true, true, sameFeatures(gold.feats, found.feats));
    const right = gold.feats.Case !== undefined && gold.feats.Case === found.feats.Case;
    scores.case.add(found.feats.Case !== undefined, gold.feats.Case !== undefined, right);
    scores.subjunctive.add(found.feats.Mood === 'Sub', gold.feats.Mood === 'Sub');
  }
  if (gold.head === null || gold.deprel === null) return;
  const attached = gold.head === found.head;
  scores.uas.add(true, true, attached);
  scores.las.add(true, true, attached && gold.deprel === found.deprel);
  scores.lenientLas.add(true, true, attached && merged(gold.deprel) === merged(found.deprel));
  for (const [name, tally] of scores.relations) {
    const [isFound, isGold] = [found.deprel === name, gold.deprel === name];
    tally.add(isFound, isGold, isFound && isGold && attached);
  }
}

const merged = (deprel: string): string => deprel.replace('dep', 'det').replace('nmod', 'obl');

function sameFeatures(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name]);
}

function scoreNames(scores: Scores, gold: readonly GoldWord[], found: ParsedSentence): void {
  if (gold.every(({ name }) => name === null)) return;
  const wanted = nameSpans(gold.map(({ name }) => name));
  const predicted = new Set(found.entities.map(({ from, to, label }) => `${from}-${to}-${label}`));
  for (const span of new Set([...wanted, ...predicted])) {
    const args = [predicted.has(span), wanted.has(span)] as const;
    scores.names.add(...args);
    scores.nameLabels.get(span.split('-')[2]!)?.add(...args);
  }
}
