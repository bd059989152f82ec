import { describe, expect, test } from 'vitest';
import { mentionsOf } from './read.js';

const TABLE: [title: string, notation: string, mentions: string[]][] = [
  [
    'organ with an adjective of nationality',
    'Die=der/DET/3/det/def.art russische/ADJ/3/amod@DER Luftwaffe/NOUN/4/nsubj/nom.sg.f bombardierte/VERB/0/root/sg.fin die=der/DET/6/det/def.art Stadt/NOUN/4/obj ./PUNCT/4/punct',
    ['Die russische Luftwaffe (organ) = Russland', 'russische (adjective) = Russland'],
  ],
  [
    'representative of a body',
    'Ein=ein/DET/2/det/ind.art Sprecher/NOUN/5/nsubj/nom.sg.m der/DET/4/det/gen.def EU-Kommission/NOUN/2/nmod/gen.sg.f kritisierte/VERB/0/root/sg.fin Ungarn/PROPN/5/obj@LOC ./PUNCT/5/punct',
    [
      'Ein Sprecher der EU-Kommission (organ) = EU-Kommission',
      'EU-Kommission (name) = EU-Kommission',
      'Ungarn (name) = Ungarn',
    ],
  ],
  [
    'representatives of several states',
    'Vertreter/NOUN/7/nsubj/nom.pl der/DET/3/det/gen.def USA/PROPN/1/nmod/gen@LOC und/CCONJ/6/cc der/DET/6/det/gen.def Ukraine/PROPN/3/conj/gen@LOC berieten/VERB/0/root/pl.fin ./PUNCT/7/punct',
    [
      'Vertreter der USA und der Ukraine (organ) = USA + Ukraine',
      'USA (name) = USA',
      'Ukraine (name) = Ukraine',
    ],
  ],
  [
    'compound with a state',
    'US-Diplomatenkreise/NOUN/2/nsubj/nom.pl bestätigten/VERB/0/root/pl.fin das/PRON/2/obj ./PUNCT/2/punct',
    ['US-Diplomatenkreise (compound) = USA', 'US-Diplomatenkreise (organ) = USA'],
  ],
  [
    'a name beside the noun takes over',
    'Der=der/DET/2/det/def.art SPD-Politiker/NOUN/5/nsubj/nom.sg.m Karl/PROPN/2/appos@PER Müller/PROPN/3/flat@+ kritisierte/VERB/0/root/sg.fin die=der/DET/7/det/def.art Bundesregierung/NOUN/5/obj ./PUNCT/5/punct',
    [
      'SPD-Politiker (compound) = SPD',
      'Karl Müller (name) = Karl Müller',
      'Bundesregierung (name) = Deutschland',
    ],
  ],
  [
    'a ministry of a state is an actor of its own, and is taken up by its noun',
    `Das=der/DET/3/det/def.art russische/ADJ/3/amod@DER Innenministerium/NOUN/4/nsubj/nom.sg.n schwieg/VERB/0/root/sg.fin ./PUNCT/4/punct
     Das=der/DET/2/det/def.art Ministerium/NOUN/3/nsubj/nom.sg.n wartet/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    [
      'russische Innenministerium (name) = russisches Innenministerium',
      'russische (adjective) = Russland',
      'Das Ministerium (name) = russisches Innenministerium',
    ],
  ],
  [
    'a body of a place',
    'Die=der/DET/2/det/def.art Staatsanwaltschaft/NOUN/4/nsubj/nom.sg.f Linz/PROPN/2/appos@LOC ermittelt/VERB/0/root/sg.fin ./PUNCT/4/punct',
    ['Staatsanwaltschaft Linz (name) = Staatsanwaltschaft Linz', 'Linz (name) = ?'],
  ],
  [
    'a court of a state is the state, one of a town is an actor',
    `Ein=ein/DET/3/det/ind.art chinesisches=chinesisch/ADJ/3/amod@DER Gericht/NOUN/4/nsubj/nom.sg.n verurteilte/VERB/0/root/sg.fin ihn=er/PRON/4/obj ./PUNCT/4/punct
     Ein=ein/DET/3/det/ind.art Londoner/ADJ/3/amod Gericht/NOUN/4/nsubj/nom.sg.n schwieg/VERB/0/root/sg.fin ./PUNCT/4/punct`,
    [
      'Ein chinesisches Gericht (organ) = China',
      'chinesisches (adjective) = China',
      'ihn (pronoun) = ?',
      'Londoner Gericht (name) = Londoner Gericht',
    ],
  ],
  [
    'an organ without owner belongs to the only state in question',
    `Die=der/DET/3/det/def.art iranische/ADJ/3/amod@DER Polizei/NOUN/4/nsubj/nom.sg.f griff/VERB/0/root/sg.fin ein/ADP/4/compound:prt ./PUNCT/4/punct
     Die=der/DET/2/det/def.art Regierung/NOUN/3/nsubj/nom.sg.f schweigt/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    ['Die iranische Polizei (organ) = Iran', 'iranische (adjective) = Iran', 'Die Regierung (organ) = Iran'],
  ],
  [
    'a pair of nationalities',
    'Die=der/DET/3/det/def.art britisch-französische/ADJ/3/amod@DER Zusammenarbeit/NOUN/4/nsubj wächst/VERB/0/root/sg.fin ./PUNCT/4/punct',
    ['britisch-französische (adjective) = Großbritannien + Frankreich'],
  ],
];

describe('organs, bodies, adjectives', () => {
  test.each(TABLE)('%s', (_, notation, mentions) => {
    expect(mentionsOf(notation)).toEqual(mentions);
  });
});
