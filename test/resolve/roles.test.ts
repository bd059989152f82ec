import { describe, expect, test } from 'vitest';
import { mentionsOf } from './read.js';

const MINISTER = `US-Außenminister/NOUN/4/nsubj/nom.sg.m Marco/PROPN/1/appos@PER Rubio/PROPN/2/flat@+ kam/VERB/0/root/sg.fin ./PUNCT/4/punct
  Der=der/DET/2/det/def.art Minister/NOUN/3/nsubj/nom.sg.m sprach/VERB/0/root/sg.fin ./PUNCT/3/punct`;
const CHANCELLOR =
  'Der=der/DET/2/det/def.art Kanzler/NOUN/3/nsubj/nom.sg.m lobte/VERB/0/root/sg.fin sie=sie/PRON/3/obj/acc.sg.f.prs ./PUNCT/3/punct';
const UKRAINIAN =
  'Der=der/DET/3/det/def.art ukrainische=ukrainisch/ADJ/3/amod@DER Außenminister/NOUN/4/nsubj/nom.sg.m reiste/VERB/0/root/sg.fin ./PUNCT/4/punct';
const AMBASSADOR =
  'Der=der/DET/3/det/def.art deutsche=deutsch/ADJ/3/amod@DER Botschafter/NOUN/4/nsubj/nom.sg.m reiste/VERB/0/root/sg.fin ./PUNCT/4/punct';
const MAYOR =
  'Der=der/DET/2/det/def.art Bürgermeister/NOUN/6/nsubj/nom.sg.m von/ADP/5/case New/PROPN/5/amod@LOC Orleans/PROPN/2/nmod@+ bat/VERB/0/root/sg.fin ./PUNCT/6/punct';
const SOMEONE =
  'Ein=ein/DET/2/det/ind.art Minister/NOUN/3/nsubj/nom.sg.m reiste/VERB/0/root/sg.fin ./PUNCT/3/punct';

const LINDNER =
  'Er/PRON/2/nsubj warf/VERB/0/root/sg.fin dem=der/DET/4/det/dat.def.art FDP-Chef/NOUN/2/iobj/dat.sg.m das/PRON/2/obj vor/ADP/2/compound:prt ./PUNCT/2/punct';
const CO_CHAIR =
  'Die=der/DET/2/det/def.art Grünen-Chefin/NOUN/3/nsubj/nom.sg.f sprach/VERB/0/root/sg.fin ./PUNCT/3/punct';
const BRITISH = `Merz/PROPN/2/nsubj@PER siegte/VERB/0/root/sg.fin ./PUNCT/2/punct
  Der=der/DET/3/det/def.art britische=britisch/ADJ/3/amod@DER Premierminister/NOUN/6/nsubj/nom.sg.m Keir/PROPN/3/appos@PER Starmer/PROPN/4/flat@+ kam/VERB/0/root/sg.fin ./PUNCT/6/punct
  Er/PRON/2/nsubj gratulierte/VERB/0/root/sg.fin dem=der/DET/5/det/dat.def.art neuen=neu/ADJ/5/amod/dat.sg.m Kanzler/NOUN/2/iobj/dat.sg.m ./PUNCT/2/punct`;
const ORBAN = `Viktor/PROPN/4/nsubj@PER Orbán/PROPN/1/flat@+ war/AUX/4/cop/sg.fin da/ADV/0/root ./PUNCT/4/punct
  Der=der/DET/2/det/def.art Regierungschef/NOUN/3/nsubj/nom.sg.m lachte/VERB/0/root/sg.fin ./PUNCT/3/punct`;
const EU_HEAD =
  'Der=der/DET/2/det/def.art Staatschef/NOUN/6/nsubj/nom.sg.m von/ADP/5/case der=der/DET/5/det/dat.def EU/PROPN/2/nmod@ORG sprach/VERB/0/root/sg.fin ./PUNCT/6/punct';
const APPOINTED =
  'Zum=zu/ADP/2/case/dat Finanzminister/NOUN/3/obl/dat.sg.m ernannte=ernennen/VERB/0/root/sg.fin Duda/PROPN/3/nsubj@PER ihn=er/PRON/3/obj ./PUNCT/3/punct';
const MEMBER = `Olaf/PROPN/3/nsubj@PER Scholz/PROPN/1/flat@+ traf/VERB/0/root/sg.fin Alice/PROPN/3/obj@PER Weidel/PROPN/4/flat@+ ./PUNCT/3/punct
  Der=der/DET/2/det/def.art SPD-Politiker/NOUN/3/nsubj/nom.sg.m ging/VERB/0/root/sg.fin ./PUNCT/3/punct`;
const MEMBER_OF_TEXT = `Karl/PROPN/6/nsubj@PER Lohfink/PROPN/1/flat@+ (/PUNCT/4/punct CSU/PROPN/1/appos@ORG )/PUNCT/4/punct traf/VERB/0/root/sg.fin Scholz/PROPN/6/obj@PER ./PUNCT/6/punct
  Der=der/DET/2/det/def.art CSU-Politiker/NOUN/3/nsubj/nom.sg.m ging/VERB/0/root/sg.fin ./PUNCT/3/punct`;
const NATIONAL = `J./PROPN/5/nsubj@PER D./PROPN/1/flat@+ Vance/PROPN/1/flat@+ sprach/VERB/0/root/sg.fin in/ADP/6/case München/PROPN/4/obl@LOC ./PUNCT/4/punct
  Pistorius/PROPN/2/nsubj@PER widersprach/VERB/0/root/sg.fin dem=der/DET/4/det/dat.def.art Amerikaner/NOUN/2/iobj/dat.sg.m ./PUNCT/2/punct`;
const DIFFERENT = `PiS-Chef/NOUN/4/nsubj/nom.sg.m Jan/PROPN/1/appos@PER Nowak/PROPN/2/flat@+ kam/VERB/0/root/sg.fin ./PUNCT/4/punct
  Der=der/DET/2/det/def.art Regierungschef/NOUN/3/nsubj/nom.sg.m lachte/VERB/0/root/sg.fin ./PUNCT/3/punct`;

const TABLE: [title: string, notation: string, date: string | null, mention: string | null][] = [
  ['a role the text has given', MINISTER, '2025-04-17', 'Der Minister (role) = Marco Rubio'],
  [
    'a woman councillor is no council',
    `Gesundheitsstadträtin/NOUN/4/nsubj/nom.sg.f Karla/PROPN/1/appos@PER Brandl/PROPN/2/flat@+ kam/VERB/0/root/sg.fin ./PUNCT/4/punct
  Die=der/DET/2/det/def.art Stadträtin/NOUN/3/nsubj/nom.sg.f sprach/VERB/0/root/sg.fin ./PUNCT/3/punct`,
    null,
    'Die Stadträtin (role) = Karla Brandl',
  ],
  ['an office by the date', CHANCELLOR, '2010-01-01', null],
  ['an office by the date', CHANCELLOR, '2023-01-01', 'Der Kanzler (role) = Olaf Scholz'],
  [
    'the day of a change belongs to the new holder',
    CHANCELLOR,
    '2025-05-06',
    'Der Kanzler (role) = Friedrich Merz',
  ],
  [
    'an office of a state by the date',
    UKRAINIAN,
    '2023-01-01',
    'Der ukrainische Außenminister (role) = Dmytro Kuleba',
  ],
  [
    'no holder known: the role is the name',
    UKRAINIAN,
    '2005-01-01',
    'Der ukrainische Außenminister (role) = ukrainischer Außenminister',
  ],
  [
    'no office in the tables: the role is the name',
    AMBASSADOR,
    '2005-01-01',
    'Der deutsche Botschafter (role) = deutscher Botschafter',
  ],
  ['one holder by place', MAYOR, '2005-01-01', 'Der Bürgermeister (role) = Bürgermeister von New Orleans'],
  ['someone of many is no actor', SOMEONE, '2005-01-01', null],
  ['the chair of a party by the date', LINDNER, '2024-11-06', 'dem FDP-Chef (role) = Christian Lindner'],
  [
    'of two who chair a party the one of the noun’s gender',
    CO_CHAIR,
    '2023-01-01',
    'Die Grünen-Chefin (role) = Ricarda Lang',
  ],
  ['a chancellor is no British office', BRITISH, '2025-05-06', 'dem neuen Kanzler (role) = Friedrich Merz'],
  [
    'a role that the tables give a person of the article',
    ORBAN,
    '2024-01-01',
    'Der Regierungschef (role) = Viktor Orbán',
  ],
  ['a head of state is not of a union', EU_HEAD, '2024-01-01', null],
  ['what someone becomes is no mention', APPOINTED, '2023-12-13', null],
  ['member of a party by the seeds', MEMBER, '2024-01-01', 'Der SPD-Politiker (role) = Olaf Scholz'],
  ['… by the text', MEMBER_OF_TEXT, '2024-01-01', 'Der CSU-Politiker (role) = Karl Lohfink'],
  ['a national', NATIONAL, '2025-02-15', 'dem Amerikaner (role) = J. D. Vance'],
  ['the head of a party is not the head of government', DIFFERENT, '1990-01-01', null],
];

const FORMER =
  'The=the/DET/5/det/def.art former/ADJ/5/amod Dutch/ADJ/5/amod@MISC prime/ADJ/5/amod minister/NOUN/6/nsubj/sg met/VERB/0/root/fin Mark/PROPN/6/obj@PER Smith/PROPN/7/flat@+ ./PUNCT/6/punct';
const RUTTE = `Mark/PROPN/3/nsubj@PER Rutte/PROPN/1/flat@+ came/VERB/0/root/fin ./PUNCT/3/punct\n${FORMER}`;
const VICE = `Kamala/PROPN/3/nsubj@PER Harris/PROPN/1/flat@+ came/VERB/0/root/fin ./PUNCT/3/punct
  The=the/DET/3/det/def.art vice/NOUN/3/compound president/NOUN/4/nsubj/sg left/VERB/0/root/fin ./PUNCT/4/punct`;

describe('roles', () => {
  test.each(TABLE)('%s', (_, notation, date, mention) => {
    const roles = mentionsOf(notation, date).filter(text => text.includes('(role)') && !text.endsWith('?'));
    if (mention === null)
      expect(roles).toEqual(date === '2010-01-01' ? ['Der Kanzler (role) = Angela Merkel'] : []);
    else expect(roles).toContain(mention);
  });

  test.each<[string, string, string[]]>([
    ['a former office', RUTTE, ['The former Dutch prime minister (role) = Mark Rutte']],
    ['a former office that nobody of the article held', FORMER, []],
    ['nouns that tell no gender', VICE, ['The vice president (role) = Kamala Harris']],
  ])('English: %s', (_, notation, mentions) => {
    const roles = mentionsOf(notation, '2024-10-03', 'en').filter(text => text.includes('(role)'));
    expect(roles.filter(text => !text.endsWith('?'))).toEqual(mentions);
  });
});
