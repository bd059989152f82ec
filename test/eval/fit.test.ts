import { describe, expect, test } from 'vitest';
import { type Example, fitLogistic } from '../../src/eval/fit.js';
import { reliability } from '../../src/eval/reliability.js';
import { scoreOf } from '../../src/extract/index.js';

/** Of ten examples with a sign so many are right. */
const examples = (sign: string, right: number, of = 10): Example[] =>
  Array.from({ length: of }, (_, i) => ({ features: [[sign, 1]], right: i < right }));

const score = (model: ReturnType<typeof fitLogistic>, sign: string): number =>
  scoreOf([[sign, 1]], { ...model, threshold: 0 });

describe('the fit of the score', () => {
  const data = [...examples('good', 9), ...examples('bad', 1), ...examples('even', 5)];

  test('promises what the examples showed', () => {
    const model = fitLogistic(data, { ridge: 0.01, iterations: 3000 });
    expect(score(model, 'good')).toBeCloseTo(0.9, 1);
    expect(score(model, 'bad')).toBeCloseTo(0.1, 1);
    expect(score(model, 'even')).toBeCloseTo(0.5, 1);
  });

  test('a stronger ridge promises less', () => {
    const loose = score(fitLogistic(data, { ridge: 0.1 }), 'good');
    const tight = score(fitLogistic(data, { ridge: 50 }), 'good');
    expect(tight).toBeLessThan(loose);
    expect(tight).toBeGreaterThan(0.5);
  });

  test('leaves out what is rare', () => {
    const model = fitLogistic([...data, ...examples('rare', 3, 3)], { minCount: 4 });
    expect(Object.keys(model.weights)).not.toContain('rare');
  });

  test('gives the same weights in any order of its examples', () => {
    const { weights } = fitLogistic(data);
    const reversed = fitLogistic([...data].reverse()).weights;
    for (const name of Object.keys(weights)) expect(reversed[name]).toBeCloseTo(weights[name]!, 2);
  });
});

const RELIABILITY: [title: string, scored: { score: number; right: boolean }[], error: number][] = [
  ['nothing scored', [], 0],
  ['sure and right', [{ score: 1, right: true }], 0],
  ['sure and wrong', [{ score: 1, right: false }], 1],
  [
    'half promised, half right',
    [
      { score: 0.5, right: true },
      { score: 0.5, right: false },
    ],
    0,
  ],
  [
    'two bands weighed by count',
    [
      { score: 0.95, right: true },
      { score: 0.95, right: true },
      { score: 0.25, right: true },
      { score: 0.25, right: false },
    ],
    0.15,
  ],
];

describe('the expected calibration error', () => {
  test.each(RELIABILITY)('%s', (_, scored, error) => {
    expect(reliability(scored).error).toBeCloseTo(error, 5);
  });
});
