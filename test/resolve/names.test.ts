import { describe, expect, test } from 'vitest';
import { resolve } from '../../src/resolve/index.js';
import { docOf } from '../support/doc.js';
import { book, mentionsOf } from './read.js';

const NAMES: [title: string, notation: string, mentions: string[]][] = [
  [
    'title before a full name',
    'US-Außenminister/NOUN/7/nsubj/nom.sg.m Marco/PROPN/1/appos/nom.sg.m@PER Rubio/PROPN/2/flat@+ hat=haben/AUX/7/aux Sergej/PROPN/7/obj@PER Lawrow/PROPN/5/flat@+ getroffen=treffen/VERB/0/root ./PUNCT/7/punct',
    [
      'US-Außenminister (compound) = USA',
      'Marco Rubio (name) = Marco Rubio',
      'Sergej Lawrow (name) = Sergej Lawrow',
    ],
  ],
  [
    'genitive of a state before a title, a short name that the analysis calls a place',
    'Frankreichs=Frankreich/PROPN/2/dep/gen.sg.n@LOC Präsident/NOUN/5/nsubj/nom.sg.m Emmanuel/PROPN/2/appos@PER Macron/PROPN/3/flat@+ telefonierte=telefonieren/VERB/0/root/sg.fin mit/ADP/7/case Selenskyj/PROPN/5/obl/dat.sg.n@LOC ./PUNCT/5/punct',
    [
      'Frankreichs (name) = Frankreich',
      'Emmanuel Macron (name) = Emmanuel Macron',
      'Selenskyj (name) = Wolodymyr Selenskyj',
    ],
  ],
  [
    'genitive and nominative of a surname',
    'Merkels=Merkel/PROPN/2/nmod/gen.sg.f@PER Politik/NOUN/7/nsubj:pass/nom.sg.f und/CCONJ/4/cc Merkel/PROPN/2/conj/nom.sg.f@PER selbst/ADV/4/advmod wurden=werden/AUX/7/aux:pass kritisiert=kritisieren/VERB/0/root ./PUNCT/7/punct',
    ['Merkels (name) = Angela Merkel', 'Merkel (name) = Angela Merkel'],
  ],
  [
    'surname of a person that only the article knows, also where the analysis sees a place',
    `Karl/PROPN/3/nsubj@PER Lohfink/PROPN/1/flat@+ klagte=klagen/VERB/0/root/sg.fin ./PUNCT/3/punct
     Lohfink/PROPN/2/nsubj@LOC verlor=verlieren/VERB/0/root/sg.fin ./PUNCT/2/punct`,
    ['Karl Lohfink (name) = Karl Lohfink', 'Lohfink (name) = Karl Lohfink'],
  ],
  [
    'a surname that nothing explains is no person',
    `Brandl/PROPN/2/nsubj@PER klagte=klagen/VERB/0/root/sg.fin über/ADP/4/case Merkel/PROPN/2/obl@PER ./PUNCT/2/punct
     Merkel/PROPN/2/nsubj@PER schwieg=schweigen/VERB/0/root/sg.fin ./PUNCT/2/punct
     Merkel/PROPN/2/nsubj@PER lachte=lachen/VERB/0/root/sg.fin ./PUNCT/2/punct`,
    ['Merkel (name) = Angela Merkel', 'Merkel (name) = Angela Merkel', 'Merkel (name) = Angela Merkel'],
  ],
  [
    '… but is with a noun before it, or named again',
    `Oppositionspolitiker/NOUN/3/nsubj/nom.sg.m Brandl/PROPN/1/appos@PER klagte=klagen/VERB/0/root/sg.fin ./PUNCT/3/punct
     Huber/PROPN/2/nsubj@PER schwieg=schweigen/VERB/0/root/sg.fin ./PUNCT/2/punct
     Huber/PROPN/2/nsubj@PER lachte=lachen/VERB/0/root/sg.fin ./PUNCT/2/punct`,
    ['Brandl (name) = Brandl', 'Huber (name) = Huber', 'Huber (name) = Huber'],
  ],
  [
    'two surnames joined as one name',
    `Mariano/PROPN/4/nsubj@PER Rajoy/PROPN/1/flat@+ und/CCONJ/1/cc warb=werben/VERB/0/root ./PUNCT/4/punct
     So/ADV/2/advmod kritisierte=kritisieren/VERB/0/root/sg.fin Rajoy/PROPN/2/nsubj@PER Zapatero/PROPN/3/flat@+ ./PUNCT/2/punct`,
    [
      'Mariano Rajoy (name) = Mariano Rajoy',
      'Rajoy (name) = Mariano Rajoy',
      'Zapatero (name) = José Luis Rodríguez Zapatero',
    ],
  ],
  [
    'state names, an inflected one of several words',
    'Die=der/DET/3/det/def.art.pl Vereinigten/ADJ/3/amod@LOC Staaten/PROPN/4/nsubj/nom.pl@+ warnten=warnen/VERB/0/root/pl.fin Großbritannien/PROPN/4/obj@LOC ./PUNCT/4/punct',
    ['Vereinigten Staaten (name) = USA', 'Großbritannien (name) = Großbritannien'],
  ],
  [
    'an abbreviation in brackets whose long form is no entity',
    'Die=der/DET/2/det/def.art Gewerkschaft/NOUN/8/nsubj/nom.sg.f der/DET/4/det/gen.sg.f.def Flugsicherung/NOUN/2/nmod/gen.sg.f (/PUNCT/6/punct GdF/PROPN/2/appos/nom.sg.f@ORG )/PUNCT/6/punct droht=drohen/VERB/0/root/sg.fin ./PUNCT/8/punct',
    [
      'Gewerkschaft der Flugsicherung (name) = Gewerkschaft der Flugsicherung',
      'GdF (name) = Gewerkschaft der Flugsicherung',
    ],
  ],
  [
    'a known abbreviation with its long form',
    'Die=der/DET/3/det/def.art Deutsche/ADJ/3/amod@ORG Presse-Agentur/NOUN/7/nsubj/nom.sg.f@+ (/PUNCT/5/punct dpa/PROPN/3/appos@ORG )/PUNCT/5/punct berichtete=berichten/VERB/0/root/sg.fin ./PUNCT/7/punct',
    ['Deutsche Presse-Agentur (name) = dpa', 'dpa (name) = dpa'],
  ],
  [
    'an inflected name of an unknown organisation',
    'Er/PRON/2/nsubj arbeitet=arbeiten/VERB/0/root/sg.fin bei/ADP/6/case der/DET/6/det/dat.def Deutschen=deutsch/ADJ/6/amod/dat.sg.f@ORG Flugwache/PROPN/2/obl/dat.sg.f@+ ./PUNCT/2/punct',
    ['Er (pronoun) = ?', 'Deutschen Flugwache (name) = Deutsche Flugwache'],
  ],
  [
    'a party whose name others bear too, without its state',
    'Die=der/DET/3/det/def.art Demokratische/ADJ/3/amod@ORG Partei/NOUN/4/nsubj/nom.sg.f@+ siegte=siegen/VERB/0/root/sg.fin in/ADP/6/case Thailand/PROPN/4/obl@LOC ./PUNCT/4/punct',
    ['Demokratische Partei (name) = Demokratische Partei', 'Thailand (name) = Thailand'],
  ],
  [
    'known names that the analysis joined',
    'Damals/ADV/2/advmod hatte/AUX/6/aux Merz/PROPN/6/nsubj@ORG SPD/PROPN/3/flat@+ das/PRON/6/obj angeboten/VERB/0/root ./PUNCT/6/punct',
    ['Merz (name) = Friedrich Merz', 'SPD (name) = SPD'],
  ],
  [
    '… a full name and a surname',
    'AfD-Chefin/NOUN/5/nsubj/nom.sg.f@ORG Alice/PROPN/1/appos@PER Weidel/PROPN/2/flat@+ Merz/PROPN/2/flat@+ lobte/VERB/0/root/sg.fin ./PUNCT/5/punct',
    ['AfD-Chefin (compound) = AfD', 'Alice Weidel (name) = Alice Weidel', 'Merz (name) = Friedrich Merz'],
  ],
  [
    'a full name of this article and a surname',
    `Karl/PROPN/3/nsubj@PER Lohfink/PROPN/1/flat@+ kam/VERB/0/root/sg.fin ./PUNCT/3/punct
     Dann/ADV/2/advmod lobte/VERB/0/root/sg.fin Karl/PROPN/2/nsubj@PER Lohfink/PROPN/3/flat@+ Merz/PROPN/3/flat@+ ./PUNCT/2/punct`,
    [
      'Karl Lohfink (name) = Karl Lohfink',
      'Karl Lohfink (name) = Karl Lohfink',
      'Merz (name) = Friedrich Merz',
    ],
  ],
  [
    'an unknown person whose first name is a known surname stays one',
    'Gabriel/PROPN/3/nsubj@PER Merz/PROPN/1/flat@+ kam/VERB/0/root/sg.fin ./PUNCT/3/punct',
    ['Gabriel Merz (name) = Gabriel Merz'],
  ],
  [
    'genitive of a short family name',
    'Er/PRON/2/nsubj lobte/VERB/0/root/sg.fin Xis=Xi/PROPN/4/nmod/gen.sg.m@PER Besuch/NOUN/2/obj/acc.sg.m ./PUNCT/2/punct',
    ['Er (pronoun) = ?', 'Xis (name) = Xi Jinping'],
  ],
  [
    'a hyphenated name keeps its text',
    'Er/PRON/2/nsubj traf/VERB/0/root/sg.fin Wladimir/PROPN/2/obj@PER Kara/PROPN/3/flat@+ -/PUNCT/5/punct@+ Mursa/PROPN/3/flat@+ ./PUNCT/2/punct',
    ['Er (pronoun) = ?', 'Wladimir Kara-Mursa (name) = Wladimir Kara-Mursa'],
  ],
  [
    'a surname that is a common word too, with a determiner',
    'Sie/PRON/2/nsubj fand/VERB/0/root/sg.fin einen=ein/DET/4/det/ind.art Pilz/NOUN/2/obj/acc.sg.m ./PUNCT/2/punct',
    ['Sie (pronoun) = ?'],
  ],
  [
    'of two parties with one name the one of the state that the article is about',
    `In/ADP/2/case Wien/PROPN/4/obl@LOC tagte/VERB/4/dep beriet/VERB/0/root/sg.fin die=der/DET/6/det/def.art ÖVP/PROPN/4/nsubj@ORG ./PUNCT/4/punct
     Kickl/PROPN/4/nsubj@PER und/CCONJ/3/cc die=der/DET/3/det/def.art kritisierten/VERB/0/root/pl.fin die=der/DET/6/det/def.art Grünen/PROPN/4/obj@ORG ./PUNCT/4/punct`,
    [
      'Wien (name) = Österreich',
      'ÖVP (name) = ÖVP',
      'Kickl (name) = Herbert Kickl',
      'Grünen (name) = Die Grünen (Österreich)',
    ],
  ],
];

describe('names', () => {
  test.each(NAMES)('%s', (_, notation, mentions) => {
    expect(mentionsOf(notation)).toEqual(mentions);
  });

  test('the head of a named person is the title that governs the name', () => {
    const doc = docOf(NAMES[0]![1]);
    const { mentions } = resolve(doc, { publishedAt: null, lang: 'de' }, book);
    const rubio = mentions.find(({ form }) => form === 'name');
    expect(doc.tokens[rubio!.head]!.text).toBe('US-Außenminister');
  });

  test('a title with a surname means who held the office then', () => {
    const notation =
      'US-Präsident/NOUN/3/nsubj/nom.sg.m Bush/PROPN/1/appos@PER drohte=drohen/VERB/0/root/sg.fin ./PUNCT/3/punct';
    expect(mentionsOf(notation, '2005-08-06')[1]).toBe('Bush (name) = George W. Bush');
    expect(mentionsOf(notation, '1999-08-06')[1]).toBe('Bush (name) = Bush');
  });

  test('the same unknown person has one id in every article', () => {
    const ids = [
      'Karl/PROPN/3/nsubj@PER Huber/PROPN/1/flat@+ lobte/VERB/0/root',
      'Gestern/ADV/2/advmod kam/VERB/0/root Karl/PROPN/2/nsubj@PER Huber/PROPN/3/flat@+',
    ].map(notation => resolve(docOf(notation), { publishedAt: null, lang: 'de' }, book).actors[0]!.id);
    expect(ids).toEqual(['person:karl-huber', 'person:karl-huber']);
  });
});
