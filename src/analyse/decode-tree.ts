const IMPOSSIBLE = -1e9;
/** Taken off every arc from the root, so that the best tree has as few of them as can be: one. */
const ROOT_COST = 1e6;

/** Scores of words hanging from heads: `scores[offset + i * stride + j]` for word `i` (from 0) and head `j` (0 = root, else word j − 1). */
export interface ArcScores {
  scores: ArrayLike<number>;
  offset: number;
  stride: number;
  words: number;
}

/**
 * The heads (0 = root, else 1 + word) of the best tree with exactly one root: the greedy choice where that is a tree,
 * else the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967).
 */
export function bestTree({ scores, offset, stride, words }: ArcScores): number[] {
  const rows: Float64Array[] = [new Float64Array(words + 1).fill(IMPOSSIBLE)];
  for (let i = 0; i < words; i++) {
    const row = new Float64Array(words + 1);
    for (let j = 0; j <= words; j++) {
      const score = scores[offset + i * stride + j]!;
      row[j] = j === i + 1 || !Number.isFinite(score) ? IMPOSSIBLE : score;
    }
    rows.push(row);
  }
  const greedy = rows.map(argmax);
  if (greedy.filter((head, i) => i > 0 && head === 0).length === 1 && !cycle(greedy)) return greedy.slice(1);
  for (const row of rows.slice(1)) row[0]! -= ROOT_COST;
  return Array.from(arborescence(rows)).slice(1);
}

function argmax(row: Float64Array): number {
  let best = 0;
  for (let j = 1; j < row.length; j++) if (row[j]! > row[best]!) best = j;
  return best;
}

/** The nodes of some cycle; node 0 is the root and has no head. */
function cycle(heads: ArrayLike<number>): number[] | undefined {
  const visitedFrom = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node > 0 && visitedFrom[node] === 0) {
      visitedFrom[node] = start;
      node = heads[node]!;
    }
    if (node === 0 || visitedFrom[node] !== start) continue;
    const nodes = [node];
    for (let at = heads[node]!; at !== node; at = heads[at]!) nodes.push(at);
    return nodes;
  }
  return undefined;
}

/** Best heads under `rows[node][head]`; contracts a cycle into one node and goes on with that. */
function arborescence(rows: readonly Float64Array[]): Int32Array {
  const heads = Int32Array.from(rows, argmax);
  const found = cycle(heads);
  if (!found) return heads;
  const inCycle = new Set(found);
  const rest = rows.map((_, node) => node).filter(node => !inCycle.has(node));
  const merged = rest.length;
  const smaller = Array.from({ length: merged + 1 }, () => new Float64Array(merged + 1).fill(IMPOSSIBLE));
  const leaves = new Int32Array(merged);
  const enters = new Int32Array(merged);
  const cycleScore = found.reduce((sum, node) => sum + rows[node]![heads[node]!]!, 0);
  rest.forEach((node, i) => {
    rest.forEach((head, j) => {
      if (i !== j) smaller[i]![j] = rows[node]![head]!;
    });
    leaves[i] = maxBy(found, inner => rows[node]![inner]!);
    if (node !== 0) smaller[i]![merged] = rows[node]![leaves[i]!]!;
    const gain = (inner: number) => rows[inner]![node]! - rows[inner]![heads[inner]!]!;
    enters[i] = maxBy(found, gain);
    smaller[merged]![i] = cycleScore + gain(enters[i]!);
  });
  const chosen = arborescence(smaller);
  rest.forEach((node, i) => {
    if (node !== 0) heads[node] = chosen[i] === merged ? leaves[i]! : rest[chosen[i]!]!;
  });
  const entry = chosen[merged]!;
  heads[enters[entry]!] = rest[entry]!;
  return heads;
}

function maxBy(items: readonly number[], score: (item: number) => number): number {
  return items.reduce((best, item) => (score(item) > score(best) ? item : best));
}
