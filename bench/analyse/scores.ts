/** Counts of right, predicted and wanted items, and what follows from them in percent. */
export class Tally {
  right = 0;
  predicted = 0;
  wanted = 0;

  add(predicted: boolean, wanted: boolean, right: boolean = predicted && wanted): void {
    this.predicted += Number(predicted);
    this.wanted += Number(wanted);
    this.right += Number(right);
  }

  get precision(): number {
    return this.predicted === 0 ? 0 : (100 * this.right) / this.predicted;
  }

  get recall(): number {
    return this.wanted === 0 ? 0 : (100 * this.right) / this.wanted;
  }

  get f1(): number {
    const { right, predicted, wanted } = this;
    return predicted + wanted === 0 ? 0 : (200 * right) / (predicted + wanted);
  }
}

/** Names as `from-to-LABEL` of a sequence of tags. */
export function nameSpans(tags: readonly (string | null)[]): Set<string> {
  const spans = new Set<string>();
  let from = -1;
  tags.forEach((tag, i) => {
    if (tag?.startsWith('B-')) from = i;
    if (tag && from >= 0 && /^[BI]-/.test(tag) && !tags[i + 1]?.startsWith('I-'))
      spans.add(`${from}-${i + 1}-${tag.slice(2)}`);
  });
  return spans;
}
