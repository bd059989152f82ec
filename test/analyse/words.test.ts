import { describe, expect, test } from 'vitest';
import { identifyLanguage } from '../../src/analyse/language.js';
import { applyScript } from '../../src/analyse/lemma.js';
import { findQuotes } from '../../src/analyse/quotes.js';
import { glued, subwordTokeniser } from '../../src/analyse/subword.js';
import { analysisOf } from './tree-table.js';

describe('edit scripts', () => {
  test.each([
    ['l|0||0|', 'Und', 'und'],
    ['u|0||2|', 'Hauses', 'Haus'],
    ['l|2||1|en', 'gemacht', 'machen'],
    ['A|sein', 'War', 'sein'],
    ['k|0||0|', 'McDonald', 'McDonald'],
    ['U|0||0|', 'Nato', 'NATO'],
    ['u|0||2|', 'US-Präsidenten', 'US-Präsident'],
    ['l|0||1|', 'EU-weite', 'EU-weit'],
    ['u|0||0|', 'TRUMP', 'Trump'],
    ['l|4||4|', 'kurz', 'kurz'],
  ])('%s of %s', (script, word, lemma) => {
    expect(applyScript(script, word)).toBe(lemma);
  });
});

describe('subwords', () => {
  const subwords = subwordTokeniser({
    pieces: ['<s>', '<pad>', '</s>', '<unk>', '\u2581', '\u2581Haus', 'Haus', '\u2581Ha', 'us', 's', 'ss'],
    scores: [0, 0, 0, 0, -3, -2, -2, -1.5, -1, -4, -3],
    norm: { ß: 'ss', '\u0007': '' },
  });
  test.each<[string, boolean, number[]]>([
    ['Haus', false, [5]],
    ['Haus', true, [6]],
    ['ß', true, [10]],
    ['qqq', true, [3]],
    ['qsq', true, [3, 9, 3]],
    ['\u0007', true, [3]],
    ['s'.repeat(300), true, [...Array(15).fill(10), 10]],
  ])('%s (glued: %s)', (word, isGlued, ids) => {
    expect(subwords(word, isGlued)).toEqual(ids);
  });

  test.each([
    ['Er sagte : „ Ja “ , ( so ) .', '- - g - g g g - g g g'],
    ['They do n\'t " say "', '- - g - - -'],
    ['5 % »', '- g g'],
  ])('spaces of %s', (words, expected) => {
    expect(
      glued(words.split(' '))
        .map(isGlued => (isGlued ? 'g' : '-'))
        .join(' '),
    ).toBe(expected);
  });
});

describe('quotes', () => {
  // words with blanks between them, the quotes that are found
  test.each<[string, string[]]>([
    ['„ Ja “ , sagte er', ['„ Ja “']],
    ['" Wir sind da . Und bleiben . " So Rubio', ['" Wir sind da . Und bleiben . "']],
    ['» Er sagte › Nein ‹ heute «', ['» Er sagte › Nein ‹ heute «', '› Nein ‹']],
    ['« Oui » und „ nie', ['« Oui »']],
    ['“ Yes ” and ‘ no ’', ['“ Yes ”', '‘ no ’']],
    ['" eins " zwei " drei "', ['" eins "', '" drei "']],
    ["`` Ja '' nein", ["`` Ja ''"]],
    ['kein Zitat “', []],
  ])('%s', (row, expected) => {
    const { tokens } = analysisOf(...row.split(' ').map(word => `${word} X 0 root`));
    expect(findQuotes(tokens).map(({ start, end }) => row.slice(start, end))).toEqual(expected);
  });
});

describe('language', () => {
  test.each([
    ['Selenskyj dankte auf Telegram Macron für seine Bemühungen.', 'de'],
    ['Dank an Macron', 'de'],
    ['Neue Sanktionen', 'de'],
    ['Rubio called Lavrov.', 'en'],
    ['The president of the United States met with the chancellor.', 'en'],
    ["Le président de la République a rencontré le chancelier allemand à l'Élysée jeudi matin.", 'fr'],
    ['El presidente del Gobierno se reunió con el canciller alemán en Madrid el jueves por la tarde.', 'es'],
    [
      'De premier van Nederland heeft donderdag met de Duitse bondskanselier gesproken over het verdrag.',
      'nl',
    ],
    ['Президент встретился с канцлером Германии в четверг в Берлине.', 'ru'],
    ['Президент України зустрівся з канцлером Німеччини у Берліні.', 'uk'],
    ['', 'de'],
    ['42 …', 'de'],
  ])('%s', (text, lang) => {
    expect(identifyLanguage(text)).toBe(lang);
  });
});
