import { describe, expect, test } from 'vitest';
import { LANGUAGE_DATA } from '../../src/analyse/lang/index.js';
import { splitSentences } from '../../src/analyse/split.js';
import type { Language } from '../../src/model/index.js';

/** Sentences stand between bars, headlines begin with #. */
const CASES: [Language, string, string][] = [
  ['de', 'zwei Sätze', 'Er kam. Sie ging.|→Er kam.|Sie ging.'],
  [
    'de',
    'Abkürzung vor Namen',
    'Dr. Müller traf Prof. Weiß. Danach sprach er.|→Dr. Müller traf Prof. Weiß.|Danach sprach er.',
  ],
  [
    'de',
    'Ordnungszahl',
    'Am 17. April kam er. Der 3. Oktober ist ein Feiertag.|→Am 17. April kam er.|Der 3. Oktober ist ein Feiertag.',
  ],
  ['de', 'Jahreszahl am Ende', 'Das war 2004. Präsident war Putin.|→Das war 2004.|Präsident war Putin.'],
  [
    'de',
    'Initiale',
    'George W. Bush sprach mit John F. Kennedy.|→George W. Bush sprach mit John F. Kennedy.',
  ],
  ['de', 'Papst', 'Johannes Paul II. Der Papst starb.|→Johannes Paul II.|Der Papst starb.'],
  ['de', 'Betrag', 'Es kostete 5 Mio. Euro. Das ist viel.|→Es kostete 5 Mio. Euro.|Das ist viel.'],
  ['de', 'z.B.', 'Viele, z.B. Berlin und u. a. Bonn, zahlen.|→Viele, z.B. Berlin und u. a. Bonn, zahlen.'],
  ['de', 'usw. am Ende', 'Äpfel usw. Die Birnen fehlen.|→Äpfel usw.|Die Birnen fehlen.'],
  ['de', 'Verein', 'Der Verband e.V. (BDI) begrüßte das.|→Der Verband e.V. (BDI) begrüßte das.'],
  ['de', 'Zitat geht weiter', '"Stimmt das?", fragte er. Sie nickte.|→"Stimmt das?", fragte er.|Sie nickte.'],
  ['de', 'Zitat mit Ausruf', '„Nein!“ sagte er.|→„Nein!“ sagte er.'],
  ['de', 'Zitat endet', 'Er sagte: „Es reicht.“ Sie ging.|→Er sagte: „Es reicht.“|Sie ging.'],
  ['de', 'gerades Zitat', '"Wir sind da." "Ich auch."|→"Wir sind da."|"Ich auch."'],
  ['de', 'Klammer', 'Er kam (sic!) Montag zurück. Er ging.|→Er kam (sic!) Montag zurück.|Er ging.'],
  ['de', 'fehlendes Leerzeichen', 'Der Mann ging.Die Frau blieb.|→Der Mann ging.|Die Frau blieb.'],
  [
    'de',
    'Adresse',
    'Siehe www.Das-Netz.de und spiegel.de heute.|→Siehe www.Das-Netz.de und spiegel.de heute.',
  ],
  ['de', 'Auslassung', 'Er suchte ein ... Haus. Dann …|→Er suchte ein ... Haus.|Dann …'],
  [
    'de',
    'Ortsmarke',
    'Kabul – Nach dem Absturz. Wien/Graz - Er kam.|→Kabul – Nach dem Absturz.|Wien/Graz - Er kam.',
  ],
  ['de', 'Schlagzeile', 'Dank an Macron\n\nEr kam.|→#Dank an Macron|Er kam.'],
  ['de', 'Schlagzeile mit Vorsilbe am Ende', 'Er tritt an\nDer Kanzler kam.|→#Er tritt an|Der Kanzler kam.'],
  [
    'de',
    'Umbruch im Satz',
    'Das ist die Lesung des\nParlamentes heute.|→Das ist die Lesung des\nParlamentes heute.',
  ],
  [
    'de',
    'umbrochener Absatz',
    'Der lange Satz steht hier in Zeilen, die der\nComputer bricht, und zwar immer dort, wo der\nPlatz endet.|→Der lange Satz steht hier in Zeilen, die der\nComputer bricht, und zwar immer dort, wo der\nPlatz endet.',
  ],
  ['de', 'Aufzählung', 'Es gibt:\n- Äpfel\n- Birnen|→Es gibt:|- Äpfel|- Birnen'],
  ['de', 'nummerierte Punkte', '1. Die Lage\n2. Das Ziel|→#1. Die Lage|#2. Das Ziel'],
  ['de', 'Uhrzeit', 'Er kam um 8 Uhr. Frühstück gab es nicht.|→Er kam um 8 Uhr.|Frühstück gab es nicht.'],
  ['en', 'titles', 'Mr. Smith met Gov. Brown. He left.|→Mr. Smith met Gov. Brown.|He left.'],
  [
    'en',
    'country',
    'The U.S. Senate met. In the U.S. The law is new.|→The U.S. Senate met.|In the U.S.|The law is new.',
  ],
  ['en', 'number', 'He has 3. Obama has 4.|→He has 3.|Obama has 4.'],
  ['en', 'quote', '"Go." He went. "Who?" she asked.|→"Go."|He went.|"Who?" she asked.'],
  ['en', 'company', 'Apple Inc. said so. Acme Corp. The end.|→Apple Inc. said so.|Acme Corp.|The end.'],
];

describe('sentences', () => {
  test.each(CASES)('%s: %s', (lang, _name, row) => {
    const [text, expected] = row.split('|→') as [string, string];
    const found = splitSentences(text, LANGUAGE_DATA[lang]);
    const shown = found.map(
      ({ start, end, kind }) => (kind === 'headline' ? '#' : '') + text.slice(start, end),
    );
    expect(shown).toEqual(expected.split('|'));
  });

  test('an empty text has none', () => {
    expect(splitSentences(' \n\t\n', LANGUAGE_DATA.de)).toEqual([]);
  });
});
