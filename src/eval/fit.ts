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

export const DEFAULT_FIT: Required<FitOptions> = { ridge: 20, minCount: 4, iterations: 400 };

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
  const rows = compressed(examples, names);
  const weights = new Float64Array(names.length + 1); // the last one is the bias
  const squares = new Float64Array(names.length + 1).fill(1e-8);
  const gradient = new Float64Array(names.length + 1);
  for (let step = 0; step < iterations; step++) {
    setGradient(gradient, rows, weights, ridge);
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

/** Examples as a sparse matrix by rows: the entries of row i lie in `[starts[i], starts[i + 1])`. */
interface Rows {
  starts: Int32Array;
  columns: Int32Array;
  values: Float64Array;
  right: Float64Array;
}

function compressed(examples: readonly Example[], names: readonly string[]): Rows {
  const indexOf = new Map(names.map((name, i) => [name, i]));
  const columns: number[] = [];
  const values: number[] = [];
  const starts = new Int32Array(examples.length + 1);
  examples.forEach(({ features }, i) => {
    for (const [name, value] of features) {
      const column = indexOf.get(name);
      if (column === undefined || value === 0) continue;
      columns.push(column);
      values.push(value);
    }
    starts[i + 1] = columns.length;
  });
  return {
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
    right: Float64Array.from(examples, ({ right }) => (right ? 1 : 0)),
  };
}

function setGradient(gradient: Float64Array, rows: Rows, weights: Float64Array, ridge: number): void {
  const { starts, columns, values, right } = rows;
  const bias = weights.length - 1;
  for (let k = 0; k < bias; k++) gradient[k] = -ridge * weights[k]!;
  gradient[bias] = 0;
  for (let i = 0; i < right.length; i++) {
    const end = starts[i + 1]!;
    let odds = weights[bias]!;
    for (let at = starts[i]!; at < end; at++) odds += weights[columns[at]!]! * values[at]!;
    const error = right[i]! - 1 / (1 + Math.exp(-odds));
    for (let at = starts[i]!; at < end; at++) gradient[columns[at]!]! += error * values[at]!;
    gradient[bias]! += error;
  }
}

function frequentNames(examples: readonly Example[], minCount: number): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const [name, value] of features) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= minCount)
    .map(([name]) => name)
    .sort();
}
