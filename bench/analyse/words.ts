import { analyseSentences } from '../../src/analyse/analyser.js';
import type { Parser } from '../../src/analyse/parser.js';
import type { TokenisedSentence } from '../../src/analyse/pieces.js';
import type { Entity, Language, Token } from '../../src/model/index.js';
import { nameSpans, Tally } from './scores.js';
import type { GoldWord } from './treebank.js';

const SHOWN_RELATIONS = [
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

/** Analyses a test set with its own sentences and tokens and scores every layer. */
export async function scoreGoldTokens(
  parser: Parser,
  gold: readonly GoldWord[][],
  lang: Language,
): Promise<Scores> {
  const { text, sentences } = spacedText(gold);
  const { tokens, entities } = await analyseSentences(parser, text, sentences, lang);
  const scores = newScores();
  let from = 0;
  for (const words of gold) {
    const start = from;
    words.forEach((word, i) => {
      scoreWord(scores, word, tokens[start + i]!, start);
    });
    const names = entities.filter(entity => entity.from >= start && entity.from < start + words.length);
    scoreNames(scores, words, names, start);
    from += words.length;
  }
  return scores;
}

/** The words with one blank between them. */
function spacedText(gold: readonly GoldWord[][]): { text: string; sentences: TokenisedSentence[] } {
  let text = '';
  const sentences = gold.map(words => ({
    kind: 'sentence' as const,
    tokens: words.map(({ form }) => {
      const start = text.length;
      text += `${form} `;
      return { start, end: start + form.length };
    }),
  }));
  return { text, sentences };
}

function scoreWord(scores: Scores, gold: GoldWord, found: Token, from: number): void {
  if (gold.upos !== null) scores.upos.add(true, true, gold.upos === found.upos);
  if (gold.lemma !== null) scores.lemma.add(true, true, isLemma(gold.lemma, found));
  if (gold.upos !== null && gold.lemma !== null) {
    scores.feats.add(true, true, sameFeatures(gold.feats, found.feats));
    const right = gold.feats.Case !== undefined && gold.feats.Case === found.feats.Case;
    scores.case.add(found.feats.Case !== undefined, gold.feats.Case !== undefined, right);
    scores.subjunctive.add(found.feats.Mood === 'Sub', gold.feats.Mood === 'Sub');
  }
  if (gold.head === null || gold.deprel === null) return;
  const attached = gold.head === (found.head < 0 ? 0 : found.head - from + 1);
  scores.uas.add(true, true, attached);
  scores.las.add(true, true, attached && gold.deprel === found.deprel);
  scores.lenientLas.add(true, true, attached && merged(gold.deprel) === merged(found.deprel));
  for (const [name, tally] of scores.relations) {
    const [isFound, isGold] = [found.deprel === name, gold.deprel === name];
    tally.add(isFound, isGold, isFound && isGold && attached);
  }
}

/** The treebank cites separable verbs without the particle that stands apart. */
function isLemma(gold: string, { lemma, upos, text }: Token): boolean {
  const isSeparated = upos === 'VERB' && !text.toLowerCase().startsWith(lemma.slice(0, 2));
  return lemma === gold || (isSeparated && lemma.endsWith(gold));
}

const merged = (deprel: string): string => deprel.replace('dep', 'det').replace('nmod', 'obl');

function sameFeatures(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name]);
}

function scoreNames(
  scores: Scores,
  gold: readonly GoldWord[],
  found: readonly Entity[],
  start: number,
): void {
  if (gold.every(({ name }) => name === null)) return;
  const wanted = nameSpans(gold.map(({ name }) => name));
  const predicted = new Set(found.map(({ from, to, label }) => `${from - start}-${to - start}-${label}`));
  for (const span of new Set([...wanted, ...predicted])) {
    const args = [predicted.has(span), wanted.has(span)] as const;
    scores.names.add(...args);
    scores.nameLabels.get(span.split('-')[2]!)?.add(...args);
  }
}
