/** One band of the score: what it promised and what came true. */
export interface Bin {
  from: number;
  count: number;
  promised: number;
  right: number;
}

export interface Reliability {
  bins: Bin[];
  /** Expected calibration error (Naeini et al. 2015): mean gap between score and accuracy, weighted by count. */
  error: number;
}

const BINS = 10;

/** How far the score can be trusted as a probability. */
export function reliability(scored: readonly { score: number; right: boolean }[]): Reliability {
  const bins = Array.from(
    { length: BINS },
    (_, i): Bin => ({ from: i / BINS, count: 0, promised: 0, right: 0 }),
  );
  for (const { score, right } of scored) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))]!;
    bin.count++;
    bin.promised += score;
    bin.right += right ? 1 : 0;
  }
  const gap = bins.reduce((sum, { promised, right }) => sum + Math.abs(promised - right), 0);
  return {
    bins: bins
      .filter(({ count }) => count > 0)
      .map(bin => ({ ...bin, promised: bin.promised / bin.count, right: bin.right / bin.count })),
    error: scored.length === 0 ? 0 : gap / scored.length,
  };
}
