import { type Codebook, candidatesOf } from '../extract/index.js';
import type { GoldArticle, GoldStatement } from './gold.js';
import { type Matcher, matcher } from './match.js';
import type { CodedGold } from './run.js';
import { triplesOf } from './score.js';

/** Why an explicit gold statement was not found. */
export type Cause = 'no trigger' | 'wrong mention' | 'wrong argument' | 'filtered' | 'wrong type';

export interface Miss {
  article: string;
  statement: GoldStatement;
  source: string;
  target: string;
  /** The first sentence that shows it. */
  text: string;
  cause: Cause;
}

/** The explicit statements of an article that no prediction meets, each with the first step that failed. */
export function missesOf(coded: CodedGold, codebook: Codebook): Miss[] {
  const { gold, resolution, extraction } = coded;
  const prediction = { gold, actors: resolution.actors, statements: extraction.statements };
  const found = new Set(triplesOf(prediction, codebook.types).flatMap(({ meets }) => meets.strict));
  const missed = gold.statements.filter(statement => statement.explicit && !found.has(statement));
  if (missed.length === 0) return [];
  const matches = matcher(resolution.actors, gold.actors);
  const nameOf = new Map(gold.actors.map(({ id, name }) => [id, name]));
  const candidates = candidatesOf(coded.doc, resolution, codebook);
  return missed.map(statement => ({
    article: gold.article,
    statement,
    source: nameOf.get(statement.source) ?? statement.source,
    target: nameOf.get(statement.target) ?? statement.target,
    text: spanText(gold, statement.sentences[0]),
    cause: causeOf(coded, statement, matches, candidates, codebook),
  }));
}

function spanText({ text, sentences }: GoldArticle, n: number | undefined): string {
  const span = n === undefined ? undefined : sentences[n];
  return span ? text.slice(...span) : '';
}

function causeOf(
  { gold, resolution, extraction }: CodedGold,
  statement: GoldStatement,
  matches: Matcher,
  candidates: ReturnType<typeof candidatesOf>,
  codebook: Codebook,
): Cause {
  const symmetric = codebook.types.get(statement.type)?.symmetric ?? false;
  const isPair = (source: string, target: string): boolean =>
    (matches(source, statement.source) && matches(target, statement.target)) ||
    (symmetric && matches(source, statement.target) && matches(target, statement.source));
  const spans = statement.sentences.flatMap(n => (gold.sentences[n] ? [gold.sentences[n]] : []));
  const shown = ({ start }: { start: number }): boolean =>
    spans.some(([from, to]) => from <= start && start < to);
  if (candidates.some(one => one.type === statement.type && isPair(one.source, one.target)))
    return 'filtered';
  if (
    extraction.statements.some(one => shown(one.cueSpans[0]!) && isPair(one.source.actor, one.target.actor))
  )
    return 'wrong type';
  if (!extraction.traces.some(({ type, cueSpans }) => type === statement.type && shown(cueSpans[0]!)))
    return 'no trigger';
  const mentioned = (id: string): boolean =>
    resolution.mentions.some(
      mention => shown(mention) && mention.actors.some(actor => matches(resolution.actors[actor]!.id, id)),
    );
  return mentioned(statement.source) && mentioned(statement.target) ? 'wrong argument' : 'wrong mention';
}
