import { describe, expect, test } from 'vitest';
import { LANGUAGE_DATA } from '../../src/analyse/lang/index.js';
import { tokenise } from '../../src/analyse/tokenise.js';
import type { Language } from '../../src/model/index.js';

/** Text of one sentence, its tokens joined by blanks. */
const CASES: [Language, string, string][] = [
  ['de', 'US-Außenminister Rubio im Weißen Haus.', 'US-Außenminister Rubio im Weißen Haus .'],
  ['de', '"Ja", sagte er.', '" Ja " , sagte er .'],
  ['de', '„Ja“, (so) »er« …', '„ Ja “ , ( so ) » er « …'],
  ['de', 'Am 17. April 2025 um 19.30 Uhr', 'Am 17. April 2025 um 19.30 Uhr'],
  ['de', 'Er wurde 17.', 'Er wurde 17 .'],
  ['de', 'Er wurde "17."', 'Er wurde " 17 . "'],
  ['de', 'rund 2,5 Mio. Euro (10 %)', 'rund 2,5 Mio. Euro ( 10 % )'],
  ['de', '100%ig 50% 20.000 1995/96', '100 % ig 50 % 20.000 1995/96'],
  ['de', 'der 10-jährige 3:0-Sieg 2:1', 'der 10-jährige 3:0-Sieg 2:1'],
  [
    'de',
    'Ost- und Westdeutschland, Innenpolitik und -wirtschaft',
    'Ost- und Westdeutschland , Innenpolitik und -wirtschaft',
  ],
  [
    'de',
    'Spa-/Wellness-Bereich der CDU/CSU-Fraktion in/auf',
    'Spa-/Wellness-Bereich der CDU/CSU-Fraktion in / auf',
  ],
  ['de', 'z.B. Dr. Müller, bzw. etc.', 'z.B. Dr. Müller , bzw. etc.'],
  ['de', "Wie geht’s? Ich hab's bei McDonald’s.", "Wie geht ’s ? Ich hab 's bei McDonald’s ."],
  ['de', "Cox' Mörder und Marx' Werk", "Cox' Mörder und Marx' Werk"],
  ['de', "das 'Haus' dort", "das ' Haus ' dort"],
  ['de', 'Politiker*innen und Wähler:innen', 'Politiker*innen und Wähler:innen'],
  [
    'de',
    'https://orf.at/stories/1, www.a.de. Oder spiegel.de!',
    'https://orf.at/stories/1 , www.a.de . Oder spiegel.de !',
  ],
  ['de', 'a.b@c.de @merkel #btw21', 'a.b@c.de @merkel #btw21'],
  ['de', 'Toll 👍🏽👨‍👩‍👧 🇩🇪!!', 'Toll 👍🏽 👨‍👩‍👧 🇩🇪 !!'],
  ['de', 'Schön :-) ;) (so: P)', 'Schön :-) ;) ( so : P )'],
  ['de', 'gesagt.Das Ende', 'gesagt . Das Ende'],
  ['de', 'Tag\u200B\u202Ealt\uFEFF', 'Tag alt'],
  ['de', 'Mu\u0308nchen U\u0308ber', 'Mu\u0308nchen U\u0308ber'],
  ['de', 'S\u00ADoft', 'S\u00ADoft'],
  ['de', 'AT&T, 90er, G-20, §100a', 'AT&T , 90er , G-20 , § 100a'],
  [
    'en',
    "They don't, can't and cannot; it's Obama's.",
    "They do n't , ca n't and can not ; it 's Obama 's .",
  ],
  ['en', "the workers' rights, we’re", "the workers ' rights , we ’re"],
  ['en', 'long-term pro-Russian e-mail 853-7906', 'long - term pro-Russian e-mail 853-7906'],
  ['en', 'The U.S. Mr. Smith $20,000', 'The U.S. Mr. Smith $ 20,000'],
  ['en', "the 1980's O'Reilly", "the 1980's O'Reilly"],
];

describe('tokens', () => {
  test.each(CASES)('%s: %s', (lang, text, expected) => {
    const spans = tokenise(text, { start: 0, end: text.length }, LANGUAGE_DATA[lang]);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(expected);
  });

  test('offsets count from the start of the text', () => {
    expect(tokenise('xx Er ging.', { start: 3, end: 11 }, LANGUAGE_DATA.de)).toEqual([
      { start: 3, end: 5 },
      { start: 6, end: 10 },
      { start: 10, end: 11 },
    ]);
  });

  test('an endless word comes in pieces', () => {
    const text = 'a'.repeat(1000);
    const lengths = tokenise(text, { start: 0, end: 1000 }, LANGUAGE_DATA.de).map(
      ({ start, end }) => end - start,
    );
    expect(lengths).toEqual([400, 400, 200]);
  });
});
