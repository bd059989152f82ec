import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bestEntities } from '../../src/analyse/decode-entities.js';
import { bestTree } from '../../src/analyse/decode-tree.js';

function isTreeWithOneRoot(heads: readonly number[]): boolean {
  if (heads.filter(head => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word + 1;
    for (let step = 0; at !== 0; at = heads[at - 1]!) if (step++ > heads.length) return false;
    return true;
  });
}

/** All sequences of `length` numbers below `size`. */
function* sequences(length: number, size: number): Generator<number[]> {
  if (length === 0) yield [];
  else for (const rest of sequences(length - 1, size)) for (let i = 0; i < size; i++) yield [...rest, i];
}

const total = (heads: readonly number[], scores: readonly number[][]): number =>
  heads.reduce((sum, head, word) => sum + scores[word]![head]!, 0);

const score = fc.integer({ min: -40, max: 40 });
const arcs = (words: number) =>
  fc.array(fc.array(score, { minLength: words + 1, maxLength: words + 1 }), {
    minLength: words,
    maxLength: words,
  });

describe('trees', () => {
  test('are the best that have one root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }).chain(arcs), scores => {
        const words = scores.length;
        const found = bestTree({ scores: scores.flat(), offset: 0, stride: words + 1, words });
        const trees = [...sequences(words, words + 1)].filter(isTreeWithOneRoot);
        expect(isTreeWithOneRoot(found)).toBe(true);
        expect(total(found, scores)).toBe(Math.max(...trees.map(heads => total(heads, scores))));
      }),
      { numRuns: 150 },
    );
  });

  test('are trees for long sentences, and for scores that are no numbers', () => {
    const odd = fc.constantFrom(Number.NaN, Number.NEGATIVE_INFINITY, 0, 1);
    const rows = fc.array(fc.array(odd, { minLength: 41, maxLength: 41 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(arcs(40), rows), scores => {
        const found = bestTree({ scores: scores.flat(), offset: 0, stride: 41, words: 40 });
        expect(isTreeWithOneRoot(found)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('names', () => {
  const TAGS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC'];
  const isLegal = (tags: readonly string[]) =>
    tags.every((tag, i) => !tag.startsWith('I-') || (i > 0 && tags[i - 1]!.slice(1) === tag.slice(1)));

  test.each<[string, number[][], unknown]>([
    ['an inside needs a beginning', [[0, 1, 9, 0, 0]], [{ from: 0, to: 1, label: 'PER' }]],
    [
      'two names may touch',
      [
        [0, 9, 0, 0, 0],
        [0, 9, 0, 0, 0],
      ],
      [
        { from: 0, to: 1, label: 'PER' },
        { from: 1, to: 2, label: 'PER' },
      ],
    ],
    [
      'a label goes on',
      [
        [0, 9, 0, 0, 0],
        [0, 0, 9, 0, 0],
      ],
      [{ from: 0, to: 2, label: 'PER' }],
    ],
    ['none', [[9, 0, 0, 0, 0]], []],
  ])('%s', (_name, scores, expected) => {
    expect(bestEntities(scores.flat(), 0, scores.length, TAGS)).toEqual(expected);
  });

  test('come from the best legal sequence', () => {
    const rows = fc.array(fc.array(score, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, scores => {
        const spans = bestEntities(scores.flat(), 0, scores.length, TAGS);
        const found = scores.map((_, i) => {
          const span = spans.find(({ from, to }) => from <= i && i < to);
          return span ? TAGS.indexOf(`${span.from === i ? 'B' : 'I'}-${span.label}`) : 0;
        });
        const legal = [...sequences(scores.length, 5)].filter(tags => isLegal(tags.map(tag => TAGS[tag]!)));
        expect(isLegal(found.map(tag => TAGS[tag]!))).toBe(true);
        expect(total(found, scores)).toBe(Math.max(...legal.map(tags => total(tags, scores))));
      }),
      { numRuns: 100 },
    );
  });
});
