import type { EntityLabel } from '../model/index.js';

const IMPOSSIBLE = -1e9;

/** A name as a half-open range of the sentence's words. */
export interface EntitySpan {
  from: number;
  to: number;
  label: EntityLabel;
}

/** The best legal sequence of begin-inside-outside tags (Viterbi), read as spans; `scores[offset + word * tags.length + tag]`. */
export function bestEntities(
  scores: ArrayLike<number>,
  offset: number,
  words: number,
  tags: readonly string[],
): EntitySpan[] {
  if (words === 0) return [];
  const size = tags.length;
  let path = Float64Array.from(
    tags,
    (tag, j) => scores[offset + j]! + (tag.startsWith('I-') ? IMPOSSIBLE : 0),
  );
  const back: Uint8Array[] = [];
  for (let i = 1; i < words; i++) {
    const next = new Float64Array(size);
    const from = new Uint8Array(size);
    const best = argmax(path);
    for (let j = 0; j < size; j++) {
      let before = best;
      if (tags[j]!.startsWith('I-')) before = bestLegal(path, tags, tags[j]!.slice(2));
      from[j] = before;
      next[j] = path[before]! + scores[offset + i * size + j]!;
    }
    back.push(from);
    path = next;
  }
  let tag = argmax(path);
  const sequence = [tag];
  for (let i = back.length - 1; i >= 0; i--) {
    tag = back[i]![tag]!;
    sequence.push(tag);
  }
  return spans(sequence.reverse().map(index => tags[index]!));
}

function argmax(row: Float64Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if (row[j]! > row[best]!) best = j;
  return best;
}

/** The best tag of the same label: only `B-X` and `I-X` come before `I-X`. */
function bestLegal(path: Float64Array, tags: readonly string[], label: string): number {
  let best = -1;
  tags.forEach((tag, j) => {
    if (tag.slice(2) === label && (best < 0 || path[j]! > path[best]!)) best = j;
  });
  return best;
}

function spans(tags: readonly string[]): EntitySpan[] {
  const found: EntitySpan[] = [];
  tags.forEach((tag, i) => {
    if (tag.startsWith('B-')) found.push({ from: i, to: i + 1, label: tag.slice(2) as EntityLabel });
    else if (tag.startsWith('I-')) found.at(-1)!.to = i + 1;
  });
  return found;
}
