import { END, glued, PAD, START, type Subwords } from './subword.js';

/** The most subwords, start and end marks included, that the model reads at once. */
export const MAX_PIECES = 310;
/** Sentences analysed together; more does not make it faster. */
export const BATCH_SENTENCES = 16;
/** Bound on sentences × subwords², on which the memory of one run depends. */
const MAX_BATCH_AREA = 250_000;

/** What one run costs beside its subwords, counted in subwords. */
const RUN_COST = 10;

/** A sentence as the model reads it: subword ids, and the first and last of each word; index 0 is the root. */
export interface EncodedSentence {
  ids: number[];
  first: number[];
  last: number[];
  words: number;
}

/** Subword ids of the words between the start and the end mark. */
export function encode(words: readonly string[], subwords: Subwords): EncodedSentence {
  const ids = [START];
  const first = [0];
  const last = [0];
  const isGlued = glued(words);
  words.forEach((word, i) => {
    first.push(ids.length);
    for (const id of subwords(word, isGlued[i]!)) ids.push(id);
    last.push(ids.length - 1);
  });
  ids.push(END);
  return { ids, first, last, words: words.length };
}

/**
 * Indices of sentences in batches of similar length: of all ways to cut the sentences, ordered by length, the one that
 * takes the least time by a simple count of subwords with padding and of runs.
 */
export function batches(sentences: readonly EncodedSentence[], size: number = BATCH_SENTENCES): number[][] {
  const length = (i: number) => sentences[i]!.ids.length;
  const order = sentences.map((_, i) => i).sort((a, b) => length(a) - length(b) || a - b);
  const cost = new Float64Array(order.length + 1).fill(Number.POSITIVE_INFINITY);
  const rows = new Int32Array(order.length + 1);
  cost[0] = 0;
  for (let to = 1; to <= order.length; to++) {
    const longest = length(order[to - 1]!);
    for (let count = 1; count <= Math.min(size, to); count++) {
      if (count > 1 && count * longest ** 2 > MAX_BATCH_AREA) break;
      const total = cost[to - count]! + RUN_COST + count * longest;
      if (total >= cost[to]!) continue;
      cost[to] = total;
      rows[to] = count;
    }
  }
  const found: number[][] = [];
  for (let to = order.length; to > 0; to -= rows[to]!) found.push(order.slice(to - rows[to]!, to));
  return found.reverse();
}

/** The model's inputs, row-major and padded to the longest of the batch. */
export interface BatchTensors {
  ids: BigInt64Array;
  mask: Float32Array;
  first: BigInt64Array;
  last: BigInt64Array;
  source: BigInt64Array;
  rows: number;
  pieces: number;
  /** Words of the longest sentence plus one for the root. */
  nodes: number;
}

/** Pads sentences to one batch; `source` is the id of the treebank to follow. */
export function collate(sentences: readonly EncodedSentence[], source: number): BatchTensors {
  const rows = sentences.length;
  const pieces = sentences.reduce((most, { ids }) => Math.max(most, ids.length), 0);
  const nodes = sentences.reduce((most, { words }) => Math.max(most, words), 0) + 1;
  const tensors: BatchTensors = {
    ids: new BigInt64Array(rows * pieces).fill(BigInt(PAD)),
    mask: new Float32Array(rows * pieces),
    first: new BigInt64Array(rows * nodes),
    last: new BigInt64Array(rows * nodes),
    source: new BigInt64Array(rows).fill(BigInt(source)),
    rows,
    pieces,
    nodes,
  };
  sentences.forEach(({ ids, first, last }, row) => {
    ids.forEach((id, i) => {
      tensors.ids[row * pieces + i] = BigInt(id);
      tensors.mask[row * pieces + i] = 1;
    });
    first.forEach((at, i) => {
      tensors.first[row * nodes + i] = BigInt(at);
      tensors.last[row * nodes + i] = BigInt(last[i]!);
    });
  });
  return tensors;
}
