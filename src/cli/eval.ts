import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { type Analyser, openAnalyserPool } from '../analyse/index.js';
import {
  calibrate,
  codeGold,
  type EnglishReport,
  GoldArticle,
  GoldRecord,
  type Knowledge,
  type Measure,
  type Report,
  readJsonLines,
  reportEnglish,
  reportOf,
} from '../eval/index.js';
import { DEFAULT_CODEBOOK, loadCodebook } from '../extract/index.js';
import { loadActors } from '../resolve/index.js';

interface EvalOptions {
  gold: string;
  errors?: boolean;
  json?: boolean;
  cache?: string;
  fit?: boolean;
}

/** The precision below which a fit does not go: wrong edges cost more than missing ones. */
const MIN_PRECISION = 0.7;

/** `actant eval --gold FILE`: how well the coder does on articles that trained coders have coded. */
export function evalCommand(): Command {
  return new Command('eval')
    .description(
      'score the coder against a gold file (JSON lines of articles, or of English sentence records)',
    )
    .requiredOption('--gold <file>', 'gold file')
    .option('--errors', 'list what was missed and what was wrong, with their sentences')
    .option('--json', 'print the whole report as JSON')
    .option('--cache <folder>', 'keep analyses there')
    .option('--fit', 'fit the score of statements on the file and write it to the codebook')
    .action(runEval);
}

async function runEval(options: EvalOptions): Promise<void> {
  const golds = readJsonLines(options.gold, z.union([GoldArticle, GoldRecord]));
  const knowledge: Knowledge = { actors: loadActors(), codebook: loadCodebook() };
  const analyser = await openAnalyserPool(options.cache ? { cache: options.cache } : {});
  try {
    const records = golds.filter(gold => 'event' in gold);
    const articles = golds.filter(gold => 'statements' in gold);
    if (records.length > 0) await evalEnglish(records, analyser, knowledge, options);
    if (articles.length > 0) await evalArticles(articles, analyser, knowledge, options);
  } finally {
    await analyser.close();
  }
}

async function evalEnglish(
  records: GoldRecord[],
  analyser: Analyser,
  knowledge: Knowledge,
  { json }: EvalOptions,
): Promise<void> {
  const report = await reportEnglish(records, analyser, knowledge);
  console.log(json ? JSON.stringify(report, null, 2) : englishText(report));
}

async function evalArticles(
  golds: GoldArticle[],
  analyser: Analyser,
  knowledge: Knowledge,
  options: EvalOptions,
): Promise<void> {
  const coded = await codeGold(golds, analyser, knowledge);
  if (options.fit) {
    const { model, crossValidated } = calibrate(coded, knowledge.codebook, { precision: MIN_PRECISION });
    writeFileSync(join(DEFAULT_CODEBOOK, 'score.json'), `${JSON.stringify(model, null, 1)}\n`);
    console.log(`cross-validated at ${model.threshold}: ${measureText(crossValidated)}`);
    return;
  }
  const report = reportOf(coded, knowledge.codebook);
  console.log(options.json ? JSON.stringify(report, jsonValue, 2) : reportText(report));
  if (options.errors && !options.json) console.log(errorsText(report));
}

/** A gold article in a list of errors is named, not repeated. */
const jsonValue = (key: string, value: unknown): unknown =>
  key === 'article' && typeof value === 'object' && value !== null ? (value as GoldArticle).article : value;

const fixed = (value: number): string => value.toFixed(3);

const measureText = ({ precision, recall, f1, right, predicted, found, gold }: Measure): string =>
  `precision ${fixed(precision)} (${right}/${predicted})  recall ${fixed(recall)} (${found}/${gold})  F1 ${fixed(f1)}`;

const englishText = ({ records, given, endToEnd }: EnglishReport): string =>
  [`${records} records`, `ends given   ${measureText(given)}`, `end to end   ${measureText(endToEnd)}`].join(
    '\n',
  );

function reportText(report: Report): string {
  const lines = [`${report.articles} articles`];
  for (const level of ['strict', 'root', 'lenient', 'pair'] as const)
    lines.push(`${level.padEnd(12)} ${measureText(report[level])}`);
  for (const [name, { accuracy, right, of }] of Object.entries(report.details))
    lines.push(`${name.padEnd(12)} accuracy ${fixed(accuracy)} (${right}/${of})`);
  lines.push(
    `missed       ${Object.entries(report.causes)
      .map(([cause, count]) => `${cause} ${count}`)
      .join(', ')}`,
  );
  const confusions = report.confusion
    .slice(0, 12)
    .map(({ gold, predicted, count }) => `${gold} as ${predicted} ${count}`);
  lines.push(`confused     ${confusions.join(', ') || 'nothing'}`);
  lines.push(`score        expected calibration error ${fixed(report.reliability.error)}`);
  for (const { from, count, promised, right } of report.reliability.bins)
    lines.push(
      `  from ${from.toFixed(1)}  ${String(count).padStart(4)}  promised ${fixed(promised)}  right ${fixed(right)}`,
    );
  return lines.join('\n');
}

function errorsText({ misses, wrong }: Report): string {
  const missed = misses.map(
    ({ article, source, statement, target, cause, text }) =>
      `MISSED ${article} ${source} ${statement.type} ${target} [${cause}] «${statement.cue}»\n  ${text.trim()}`,
  );
  const made = wrong.map(({ article, statements, meets }) => {
    const [one] = statements;
    const { source, type, target, frame, cue, cueSpans } = one!;
    const near = meets.pair.map(gold => gold.type).join(', ');
    return `WRONG ${article.article} ${source.mention} ${type} ${target.mention} [${frame}] «${cue}»${near ? ` gold: ${near}` : ''}\n  ${around(article.text, cueSpans[0]!.start)}`;
  });
  return [...missed, ...made].join('\n');
}

const CONTEXT_CHARS = 150;

const around = (text: string, at: number): string =>
  text.slice(Math.max(0, at - CONTEXT_CHARS), at + CONTEXT_CHARS).replace(/\s+/g, ' ');
