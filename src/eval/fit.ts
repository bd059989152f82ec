import type { Features, ScoreModel } from '../extract/index.js';

/** A candidate statement as the fit sees it. */
export interface Example {
  features: Features;
  right: boolean;
}

export interface FitOptions {
  /** Strength of the ridge that keeps weights small. */
  ridge?: number;
  /** Features seen in fewer examples are left out. */
  minCount?: number;
  iterations?: number;
}

export const DEFAULT_FIT: Required<FitOptions> = { ridge: 1, minCount: 4, iterations: 400 };

/**
 * Fits a logistic regression with a ridge by gradient ascent with step sizes per weight (AdaGrad, Duchi et al. 2011);
 * the same examples give the same weights.
 */
export function fitLogistic(
  examples: readonly Example[],
  options: FitOptions = {},
): Omit<ScoreModel, 'threshold'> {
  const { ridge, minCount, iterations } = { ...DEFAULT_FIT, ...options };
  const names = frequentNames(examples, minCount);
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features, right }) => ({
    entries: entriesOf(features, indexOf),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length + 1); // the last one is the bias
  const squares = new Float64Array(names.length + 1).fill(1e-8);
  for (let step = 0; step < iterations; step++) {
    const gradient = gradientOf(rows, weights, ridge);
    for (let k = 0; k < weights.length; k++) {
      squares[k]! += gradient[k]! ** 2;
      weights[k]! += (RATE * gradient[k]!) / Math.sqrt(squares[k]!);
    }
  }
  const rounded = names.map((name, i): [string, number] => [name, round(weights[i]!)]);
  return {
    bias: round(weights[names.length]!),
    weights: Object.fromEntries(rounded.filter(([, weight]) => weight !== 0)),
  };
}

const RATE = 0.3;
const round = (weight: number): number => Math.round(weight * 1000) / 1000;

type Row = { entries: readonly [number, number][]; right: number };

function gradientOf(rows: readonly Row[], weights: Float64Array, ridge: number): Float64Array {
  const bias = weights.length - 1;
  const gradient = new Float64Array(weights.length);
  for (const { entries, right } of rows) {
    let odds = weights[bias]!;
    for (const [k, value] of entries) odds += weights[k]! * value;
    const error = right - 1 / (1 + Math.exp(-odds));
    for (const [k, value] of entries) gradient[k]! += error * value;
    gradient[bias]! += error;
  }
  for (let k = 0; k < bias; k++) gradient[k]! -= ridge * weights[k]!;
  return gradient;
}

function frequentNames(examples: readonly Example[], minCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const [name, value] of Object.entries(features))
      if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= minCount)
    .map(([name]) => name)
    .sort();
}

const entriesOf = (features: Features, indexOf: ReadonlyMap<string, number>): [number, number][] =>
  Object.entries(features).flatMap(([name, value]): [number, number][] => {
    const k = indexOf.get(name);
    return k === undefined || value === 0 ? [] : [[k, value]];
  });
