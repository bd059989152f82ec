import { expect, test } from 'vitest';
import { resolve } from '../../src/resolve/index.js';
import { docOf } from '../support/doc.js';
import { book } from './read.js';

const TABLE: [notation: string, resolver: string, actor: string, atLeast: number, atMost: number][] = [
  ['Moskau/PROPN/2/nsubj@LOC droht/VERB/0/root Kiew/PROPN/2/iobj@LOC', 'seat', 'Russland', 0.7, 1],
  ['Antwort/NOUN/0/root Moskaus/PROPN/1/nmod/gen@LOC', 'seat', 'Russland', 0.6, 1],
  [
    'Sie/PRON/2/nsubj verhandeln/VERB/0/root mit/ADP/4/case Moskau/PROPN/2/obl@LOC',
    'seat',
    'Russland',
    0.4,
    0.6,
  ],
  [
    'In/ADP/2/case Moskau/PROPN/3/obl@LOC schneit/VERB/0/root es/PRON/3/nsubj',
    'capital-place',
    'Russland',
    0,
    0.2,
  ],
  [
    'Er/PRON/2/nsubj reiste/VERB/0/root nach/ADP/4/case Moskau/PROPN/2/obl@LOC',
    'capital-place',
    'Russland',
    0,
    0.2,
  ],
  ['Der/DET/2/det/def.art Kreml/PROPN/3/nsubj@LOC schweigt/VERB/0/root', 'seat', 'Russland', 0.8, 1],
  [
    'Das/DET/3/det/def.art Weiße/ADJ/3/amod@ORG Haus/PROPN/4/nsubj@+ schweigt/VERB/0/root',
    'seat',
    'USA',
    0.8,
    1,
  ],
];

test.each(TABLE)('%s → %s', (notation, resolver, actor, atLeast, atMost) => {
  const doc = docOf(notation);
  const { actors, mentions } = resolve(doc, { publishedAt: null, lang: 'de' }, book);
  const mention = mentions.find(({ actors: [one] }) => one !== undefined && actors[one]!.name === actor);
  expect(mention?.resolver).toBe(resolver);
  expect(mention!.score).toBeGreaterThanOrEqual(atLeast);
  expect(mention!.score).toBeLessThanOrEqual(atMost);
});
