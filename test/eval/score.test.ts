import { describe, expect, it } from 'vitest';
import { GoldArticle } from '../../src/eval/index.js';
import { lenient, measure, type Prediction, triplesOf } from '../../src/eval/score.js';
import type { ActorRef } from '../../src/model/index.js';
import { TYPES_BY_NAME } from '../support/codebook-types.js';
import { statement } from './statement.js';

const GOLD = GoldArticle.parse({
  article: 'g',
  date: '2025-04-17',
  outlet: 'Test',
  licence: '',
  lang: 'de',
  text: 'Text.',
  sentences: [[0, 5]],
  actors: [
    { id: 'a1', name: 'Angela Merkel', kind: 'person', aliases: [] },
    { id: 'a2', name: 'Großbritannien', kind: 'state', aliases: ['London'] },
    { id: 'a3', name: 'USA', kind: 'state', aliases: [] },
  ],
  statements: [
    gold('a1', 'CRITICIZED', 'a2'),
    gold('a2', 'MET', 'a3'),
    { ...gold('a3', 'ACCUSED', 'a2'), explicit: false },
  ],
});

function gold(source: string, type: string, target: string) {
  return {
    source,
    type,
    target,
    factuality: 'asserted',
    speaker: null,
    explicit: true,
    date: null,
    cue: 'x',
    sentences: [0],
  };
}

const actor = (id: string, name: string, kind: ActorRef['kind']): ActorRef => ({
  id,
  name,
  kind,
  aliases: [],
  wikidata: null,
});
const ACTORS = [actor('m', 'Merkel', 'person'), actor('g', 'london', 'state'), actor('u', 'USA', 'state')];

const predict = (...triples: [string, string, string][]): Prediction => ({
  gold: GOLD,
  actors: ACTORS,
  statements: triples.map(([source, type, target]) => statement(source, type, target)),
});

// what is predicted, strict right of predicted, strict found of explicit, root right, pair right
const CASES: [string, [string, string, string][], number, number, number, number][] = [
  ['surname and alias match', [['m', 'CRITICIZED', 'g']], 1, 1, 1, 1],
  ['a symmetric type in either order', [['u', 'MET', 'g']], 1, 1, 1, 1],
  ['the other direction is wrong', [['g', 'CRITICIZED', 'm']], 0, 0, 0, 0],
  ['a type of the same root', [['m', 'ACCUSED', 'g']], 0, 0, 1, 1],
  ['a type of another root', [['m', 'PRAISED', 'g']], 0, 0, 0, 1],
  ['what is not explicit is right but not found', [['u', 'ACCUSED', 'g']], 1, 0, 1, 1],
];

describe('the score of the guide', () => {
  it.each(CASES)('%s', (_what, triples, right, found, root, pair) => {
    const made = triplesOf(predict(...triples), TYPES_BY_NAME);
    expect(measure(made, [GOLD], 'strict')).toMatchObject({
      predicted: triples.length,
      right,
      gold: 2,
      found,
    });
    expect(measure(made, [GOLD], 'root').right).toBe(root);
    expect(measure(made, [GOLD], 'pair').right).toBe(pair);
  });

  it('counts a triple of an article once', () => {
    const made = triplesOf(predict(['m', 'CRITICIZED', 'g'], ['m', 'CRITICIZED', 'g']), TYPES_BY_NAME);
    expect(measure(made, [GOLD], 'strict')).toMatchObject({ predicted: 1, right: 1 });
  });

  it('counts a wrong type of the right root half', () => {
    const made = triplesOf(predict(['m', 'ACCUSED', 'g'], ['u', 'MET', 'g']), TYPES_BY_NAME);
    expect(lenient(made, [GOLD])).toMatchObject({
      predicted: 2,
      right: 1.5,
      found: 1.5,
      precision: 0.75,
      recall: 0.75,
    });
  });
});
