import type { Analyser } from '../analyse/index.js';
import { type Codebook, extract } from '../extract/index.js';
import { type Article, articleId, Doc, type Extraction, type Resolution, sha256 } from '../model/index.js';
import { type ActorBook, resolve } from '../resolve/index.js';
import { type Details, details } from './details.js';
import type { GoldArticle } from './gold.js';
import { type Cause, type Miss, missesOf } from './misses.js';
import { type Reliability, reliability } from './reliability.js';
import {
  lenient,
  type Measure,
  measure,
  type Prediction,
  scoreOfTriple,
  type Triple,
  triplesOf,
} from './score.js';

/** A gold article and what the steps made of it. */
export interface CodedGold {
  gold: GoldArticle;
  article: Article;
  doc: Doc;
  resolution: Resolution;
  extraction: Extraction;
}

/** What the coder needs beside the text. */
export interface Knowledge {
  actors: ActorBook;
  codebook: Codebook;
}

/** The article that a gold entry holds. */
export function articleOf({ text, date, lang, outlet, licence }: GoldArticle): Article {
  const id = articleId(text, '');
  return {
    id,
    url: '',
    title: '',
    publishedAt: date,
    lang,
    outlet,
    agency: '',
    license: licence,
    sha256: sha256(text),
    text,
  };
}

/** Codes gold articles as if they were new. */
export async function codeGold(
  golds: readonly GoldArticle[],
  analyser: Pick<Analyser, 'analyse'>,
  { actors, codebook }: Knowledge,
): Promise<CodedGold[]> {
  return Promise.all(
    golds.map(async gold => {
      const article = articleOf(gold);
      const doc = new Doc(gold.text, await analyser.analyse(gold.text, gold.lang));
      const resolution = resolve(doc, { publishedAt: gold.date, lang: doc.lang }, actors);
      return { gold, article, doc, resolution, extraction: extract(doc, resolution, article, codebook) };
    }),
  );
}

/** A pair that was found under another type. */
export interface Confusion {
  gold: string;
  predicted: string;
  count: number;
}

export interface Report {
  articles: number;
  strict: Measure;
  root: Measure;
  lenient: Measure;
  pair: Measure;
  details: Details;
  confusion: Confusion[];
  causes: Record<Cause, number>;
  reliability: Reliability;
  misses: Miss[];
  wrong: Triple[];
}

/** Scores coded gold articles by the guide. */
export function reportOf(coded: readonly CodedGold[], codebook: Codebook): Report {
  const golds = coded.map(({ gold }) => gold);
  const triples = coded.flatMap(one => triplesOf(predictionOf(one), codebook.types));
  const misses = coded.flatMap(one => missesOf(one, codebook));
  const actorsOf = new Map(coded.map(({ gold, resolution }) => [gold.article, resolution.actors]));
  return {
    articles: golds.length,
    strict: measure(triples, golds, 'strict'),
    root: measure(triples, golds, 'root'),
    lenient: lenient(triples, golds),
    pair: measure(triples, golds, 'pair'),
    details: details(triples, article => actorsOf.get(article) ?? []),
    confusion: confusionOf(triples),
    causes: countCauses(misses),
    reliability: reliability(
      triples.map(triple => ({ score: scoreOfTriple(triple), right: triple.meets.strict.length > 0 })),
    ),
    misses,
    wrong: triples.filter(({ meets }) => meets.strict.length === 0),
  };
}

export const predictionOf = ({ gold, resolution, extraction }: CodedGold): Prediction => ({
  gold,
  actors: resolution.actors,
  statements: extraction.statements,
});

function confusionOf(triples: readonly Triple[]): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { statements, meets } of triples) {
    if (meets.strict.length > 0) continue;
    for (const gold of meets.pair) {
      const predicted = statements[0]!.type;
      const key = `${gold.type} ${predicted}`;
      const there = counts.get(key) ?? { gold: gold.type, predicted, count: 0 };
      counts.set(key, { ...there, count: there.count + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.gold < b.gold ? -1 : 1));
}

function countCauses(misses: readonly Miss[]): Record<Cause, number> {
  const causes: Record<Cause, number> = {
    'no trigger': 0,
    'wrong mention': 0,
    'wrong argument': 0,
    filtered: 0,
    'wrong type': 0,
  };
  for (const { cause } of misses) causes[cause]++;
  return causes;
}
