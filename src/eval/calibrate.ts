import { type Codebook, candidatesOf, extract, type ScoreModel } from '../extract/index.js';
import { type Example, type FitOptions, fitLogistic } from './fit.js';
import { matcher } from './match.js';
import { type CodedGold, predictionOf } from './run.js';
import { type Measure, measure, type Prediction, scoreOfTriple, triplesOf } from './score.js';

const FOLDS = 10;

/** The fit on all articles, and what cross-validation promises of it. */
export interface Calibration {
  model: ScoreModel;
  /** Strict precision, recall and F1 at the threshold, each article scored by a fit that has not seen it. */
  crossValidated: Measure;
}

/**
 * Fits the score on gold articles. The threshold is the one with the best strict F1 in cross-validation among those
 * whose precision reaches the floor.
 */
export function calibrate(
  coded: readonly CodedGold[],
  codebook: Codebook,
  { precision, ...options }: FitOptions & { precision: number },
): Calibration {
  const examples = coded.map(one => examplesOf(one, codebook));
  const unseen = coded.map((one, i): Prediction => {
    const model = fitLogistic(examples.filter((_, k) => k % FOLDS !== i % FOLDS).flat(), options);
    const score = { ...model, threshold: 0 };
    const extraction = extract(one.doc, one.resolution, one.article, { ...codebook, score });
    return predictionOf({ ...one, extraction });
  });
  const best = bestThreshold(unseen, codebook, precision);
  return {
    model: { ...fitLogistic(examples.flat(), options), threshold: best.threshold },
    crossValidated: best.measured,
  };
}

/** Candidates of an article, each with the verdict of the gold. */
export function examplesOf({ gold, doc, resolution }: CodedGold, codebook: Codebook): Example[] {
  const matches = matcher(resolution.actors, gold.actors);
  return candidatesOf(doc, resolution, codebook).map(({ type, source, target, features }) => {
    const symmetric = codebook.types.get(type)?.symmetric ?? false;
    const right = gold.statements.some(
      statement =>
        statement.type === type &&
        ((matches(source, statement.source) && matches(target, statement.target)) ||
          (symmetric && matches(source, statement.target) && matches(target, statement.source))),
    );
    return { features, right };
  });
}

const STEP = 0.025;

function bestThreshold(
  predictions: readonly Prediction[],
  codebook: Codebook,
  precision: number,
): { threshold: number; measured: Measure } {
  const golds = predictions.map(({ gold }) => gold);
  const triples = predictions.flatMap(one => triplesOf(one, codebook.types));
  let best: { threshold: number; measured: Measure } | null = null;
  for (let threshold = STEP; threshold < 1; threshold += STEP) {
    const measured = measure(
      triples.filter(triple => scoreOfTriple(triple) >= threshold),
      golds,
      'strict',
    );
    if (measured.precision < precision) continue;
    if (!best || measured.f1 > best.measured.f1)
      best = { threshold: Math.round(threshold * 1000) / 1000, measured };
  }
  return best ?? { threshold: 0.5, measured: measure([], golds, 'strict') };
}
