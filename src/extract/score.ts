import { z } from 'zod';
import type { Features } from './features.js';

/** A logistic regression: log-odds of being right by feature, and the probability from which a candidate is a statement. */
export const ScoreModel = z.strictObject({
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
  threshold: z.number().min(0).max(1),
});
export type ScoreModel = z.infer<typeof ScoreModel>;

/** The model of a codebook that has none: every candidate is as good as another. */
export const UNFITTED: ScoreModel = { bias: 0, weights: {}, threshold: 0 };

/** Probability that a candidate is right. */
export function scoreOf(features: Features, { bias, weights }: ScoreModel): number {
  let odds = bias;
  for (const [name, value] of Object.entries(features)) odds += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}
