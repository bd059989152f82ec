import type { ActorRef, RelationType, Statement } from '../model/index.js';
import type { GoldArticle, GoldStatement } from './gold.js';
import { type Matcher, matcher } from './match.js';

/** What was predicted for a gold article. */
export interface Prediction {
  gold: GoldArticle;
  actors: readonly ActorRef[];
  statements: readonly Statement[];
}

/** How closely a prediction meets a gold statement. */
export type Level = 'strict' | 'root' | 'pair';

/** Precision, recall and F1 with the counts behind them. */
export interface Measure {
  predicted: number;
  right: number;
  gold: number;
  found: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Accuracy {
  right: number;
  of: number;
  accuracy: number;
}

/** A predicted triple, all its statements together, and the gold statements that it meets. */
export interface Triple {
  article: GoldArticle;
  statements: readonly Statement[];
  meets: Readonly<Record<Level, readonly GoldStatement[]>>;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function measureOf(counts: Pick<Measure, 'predicted' | 'right' | 'gold' | 'found'>): Measure {
  const precision = ratio(counts.right, counts.predicted);
  const recall = ratio(counts.found, counts.gold);
  return { ...counts, precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

export const accuracyOf = (hits: readonly boolean[]): Accuracy => {
  const right = hits.filter(Boolean).length;
  return { right, of: hits.length, accuracy: ratio(right, hits.length) };
};

/** A triple is as likely as the likeliest of its statements. */
export const scoreOfTriple = ({ statements }: Triple): number =>
  Math.max(...statements.map(({ score }) => score));

/** Groups statements to triples and finds the gold statements that each meets. */
export function triplesOf(prediction: Prediction, types: ReadonlyMap<string, RelationType>): Triple[] {
  const { gold, actors, statements } = prediction;
  const matches = matcher(actors, gold.actors);
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = [statement.source.actor, statement.type, statement.target.actor].join('\u0000');
    groups.set(key, [...(groups.get(key) ?? []), statement]);
  }
  return [...groups.values()].map(group => {
    const [statement] = group;
    const meets = (level: Level) =>
      gold.statements.filter(one => meetsGold(statement!, one, level, types, matches));
    return {
      article: gold,
      statements: group,
      meets: { strict: meets('strict'), root: meets('root'), pair: meets('pair') },
    };
  });
}

function meetsGold(
  statement: Statement,
  gold: GoldStatement,
  level: Level,
  types: ReadonlyMap<string, RelationType>,
  matches: Matcher,
): boolean {
  if (level === 'strict' && statement.type !== gold.type) return false;
  if (level === 'root' && rootOf(statement.type, types) !== rootOf(gold.type, types)) return false;
  const { source, target } = statement;
  if (matches(source.actor, gold.source) && matches(target.actor, gold.target)) return true;
  const symmetric = types.get(gold.type)?.symmetric ?? false;
  return symmetric && matches(source.actor, gold.target) && matches(target.actor, gold.source);
}

/** PLOVER root, or the type itself where PLOVER has none. */
const rootOf = (type: string, types: ReadonlyMap<string, RelationType>): string =>
  types.get(type)?.plover ?? type;

/** Precision over all triples, recall over the explicit gold. */
export function measure(triples: readonly Triple[], golds: readonly GoldArticle[], level: Level): Measure {
  const found = new Set(triples.flatMap(({ meets }) => meets[level]));
  const explicit = golds.flatMap(({ statements }) => statements).filter(statement => statement.explicit);
  return measureOf({
    predicted: triples.length,
    right: triples.filter(({ meets }) => meets[level].length > 0).length,
    gold: explicit.length,
    found: explicit.filter(statement => found.has(statement)).length,
  });
}

/** The lenient score of the guide: a wrong type of the right root counts half. */
export function lenient(triples: readonly Triple[], golds: readonly GoldArticle[]): Measure {
  const strict = measure(triples, golds, 'strict');
  const root = measure(triples, golds, 'root');
  return measureOf({
    predicted: strict.predicted,
    right: (strict.right + root.right) / 2,
    gold: strict.gold,
    found: (strict.found + root.found) / 2,
  });
}
