import { describe, expect, test } from 'vitest';
import { mentionsOf } from './read.js';

const TABLE: [title: string, notation: string, lang: string, mention: string][] = [
  [
    'a party by its class',
    `Die=der/DET/2/det/def.art SPÖ/PROPN/3/nsubj@ORG tagte/VERB/0/root/sg.fin ./PUNCT/3/punct
     Die=der/DET/2/det/def.art Partei/NOUN/3/nsubj/nom.sg.f siegte/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'de',
    'Die Partei (role) = SPÖ',
  ],
  [
    'a company by its class',
    `Die=der/DET/2/det/def.art OMV/PROPN/3/nsubj@ORG investiert/VERB/0/root/sg.fin ./PUNCT/3/punct
     Der=der/DET/2/det/def.art Konzern/NOUN/3/nsubj/nom.sg.m wächst/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'de',
    'Der Konzern (role) = OMV',
  ],
  [
    'never what the same verb has beside it',
    `Schweden/PROPN/2/nsubj@LOC bat/VERB/0/root/sg.fin ./PUNCT/2/punct
     Ankara/PROPN/2/nsubj@LOC drohte/VERB/0/root/sg.fin dem=der/DET/4/det/dat.def.art Land/NOUN/2/iobj/dat.sg.n ./PUNCT/2/punct`,
    'de',
    'dem Land (role) = Schweden',
  ],
  [
    'a parliament whose name does not say so',
    `Der=der/DET/2/det/def.art Sejm/PROPN/3/nsubj@ORG tagte/VERB/0/root/sg.fin ./PUNCT/3/punct
     Das=der/DET/2/det/def.art Parlament/NOUN/3/nsubj/nom.sg.n stimmte/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'de',
    'Das Parlament (name) = Sejm',
  ],
  [
    'a court by its town, which is no government then',
    `Der=der/DET/3/det/def.art Internationale/ADJ/3/amod@ORG Strafgerichtshof/NOUN/4/nsubj/nom.sg.m@+ tagte/VERB/0/root/sg.fin ./PUNCT/4/punct
     Das=der/DET/2/det/def.art Gericht/NOUN/6/nsubj/nom.sg.n in/ADP/4/case Den/PROPN/2/nmod@LOC Haag/PROPN/4/flat@+ schwieg/VERB/0/root/sg.fin ./PUNCT/6/punct`,
    'de',
    'Gericht in Den Haag (name) = Internationaler Strafgerichtshof',
  ],
  [
    'a court of a level is not any court',
    `Der=der/DET/3/det/def.art Internationale/ADJ/3/amod@ORG Strafgerichtshof/NOUN/4/nsubj/nom.sg.m@+ tagte/VERB/0/root/sg.fin ./PUNCT/4/punct
     Das=der/DET/2/det/def.art Berufungsgericht/NOUN/3/nsubj/nom.sg.n schwieg/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'de',
    'Berufungsgericht (name) = Berufungsgericht',
  ],
  [
    'a company that is known to be one before a body named later',
    `Siemens/PROPN/2/nsubj@ORG zahlte/VERB/0/root/sg.fin ./PUNCT/2/punct
     Die=der/DET/2/det/def.art Schutzgemeinschaft/PROPN/5/nsubj@ORG der/DET/4/det/gen Anleger/NOUN/2/nmod/gen.pl@+ klagte/VERB/0/root/sg.fin ./PUNCT/5/punct
     Der=der/DET/2/det/def.art Konzern/NOUN/3/nsubj/nom.sg.m schwieg/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    'de',
    'Der Konzern (role) = Siemens',
  ],
  [
    'the state of an adjective narrows the class',
    `Sony/PROPN/2/nsubj@ORG met/VERB/0/root/fin Microsoft/PROPN/2/obj@ORG ./PUNCT/2/punct
     The=the/DET/3/det/def.art Japanese/ADJ/3/amod@MISC company/NOUN/4/nsubj/sg won/VERB/0/root/fin ./PUNCT/4/punct`,
    'en',
    'The Japanese company (role) = Sony',
  ],
];

describe('class nouns', () => {
  test.each(TABLE)('%s', (_, notation, lang, mention) => {
    expect(mentionsOf(notation, null, lang)).toContain(mention);
  });

  test('the government of an article about Austria is the Austrian one', () => {
    const austria =
      'In/ADP/2/case Österreich/PROPN/4/obl@LOC regiert/VERB/4/dep siegte/VERB/0/root/sg.fin die/DET/6/det ÖVP/PROPN/4/nsubj@ORG ./PUNCT/4/punct';
    const government =
      'Die=der/DET/2/det/def.art Bundesregierung/NOUN/3/nsubj/nom.sg.f schweigt/VERB/0/root/sg.fin ./PUNCT/3/punct';
    expect(mentionsOf(`${austria}\n${government}`).at(-1)).toBe('Bundesregierung (name) = Österreich');
    expect(mentionsOf(government).at(-1)).toBe('Bundesregierung (name) = Deutschland');
  });
});
