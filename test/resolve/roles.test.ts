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

const TABLE: [title: string, notation: string, date: string | null, mention: string | null][] = [
  ['a role the text has given', MINISTER, '2025-04-17', 'Der Minister (role) = Marco Rubio'],
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
];

describe('roles', () => {
  test.each(TABLE)('%s', (_, notation, date, mention) => {
    const roles = mentionsOf(notation, date).filter(text => text.includes('(role)') && !text.endsWith('?'));
    if (mention === null)
      expect(roles).toEqual(date === '2010-01-01' ? ['Der Kanzler (role) = Angela Merkel'] : []);
    else expect(roles).toContain(mention);
  });
});
