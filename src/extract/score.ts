import { z } from 'zod';
import type { Features } from './features.js';

/** A logistic regression: log-odds of being right by feature, and the probability from which a candidate is a statement. */
export const ScoreModel = z.strictObject({
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
  threshold: z.number().min(0).max(1),
});
export type ScoreModel = z.infer<typeof ScoreModel>;

/** The model of a codebook that has none: what the frame's functions name is taken, guesses from the context are not. */
export const UNFITTED: ScoreModel = { bias: 1, weights: { guess: -3 }, threshold: 0.5 };

/** Probability that a candidate is right. */
export function scoreOf(features: Features, { bias, weights }: ScoreModel): number {
  let odds = bias;
  for (const [name, value] of features) odds += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
