import { describe, expect, test } from 'vitest';
import { LANGUAGE_DATA } from '../../src/analyse/lang/index.js';
import { joinNames } from '../../src/analyse/repair/join-names.js';
import { mendMoods } from '../../src/analyse/repair/moods.js';
import { partNames } from '../../src/analyse/repair/part-names.js';
import { joinSeparableVerbs } from '../../src/analyse/repair/separable-verbs.js';
import { trimEntities } from '../../src/analyse/repair/trim-entities.js';
import { analysisOf, rowsOf } from './tree-table.js';

const { de, en } = LANGUAGE_DATA;

describe('names lose what is no part of them', () => {
  // tagged words with their part of speech, the names that are left
  test.each<[string, string[]]>([
    ['auf/ADP/B-PER Macron/PROPN/I-PER', ['PER Macron']],
    ['der/DET/B-ORG SPD/PROPN/I-ORG', ['ORG SPD']],
    ['von/ADP/B-PER', []],
    ['Belagerung/NOUN/B-MISC von/ADP/I-MISC', ['MISC Belagerung']],
    ['Präsident/NOUN/B-PER Emmanuel/PROPN/I-PER Macron/PROPN/I-PER', ['PER Emmanuel Macron']],
    ['Herr/NOUN/B-PER Dr./NOUN/I-PER Witkoff/PROPN/I-PER', ['PER Witkoff']],
    ['Ursula/PROPN/B-PER von/ADP/I-PER der/DET/I-PER Leyen/PROPN/I-PER', ['PER Ursula von der Leyen']],
    ['von/ADP/B-PER der/DET/I-PER Leyen/PROPN/I-PER', ['PER von der Leyen']],
    ['Der/DET/B-MISC Spiegel/NOUN/I-MISC', ['MISC Der Spiegel']],
    ['Kanzler/NOUN/B-ORG AG/PROPN/I-ORG', ['ORG Kanzler AG']],
    ['Yahoo/PROPN/B-ORG !/PUNCT/I-ORG', ['ORG Yahoo !']],
  ])('%s', (row, expected) => {
    const analysis = analysisOf(
      ...row.split(' ').map(word => {
        const [text, upos, tag] = word.split('/');
        return `${text} ${upos} 0 root ${tag}`;
      }),
    );
    const text = analysis.tokens.map(token => token.text).join(' ');
    const found = trimEntities(analysis, de).entities;
    expect(found.map(({ label, start, end }) => `${label} ${text.slice(start, end)}`)).toEqual(expected);
  });
});

describe('verbs take their particles', () => {
  test('however far they stand', () => {
    const analysis = analysisOf(
      'Selenskyj PROPN 2 nsubj - Selenskyj',
      'warf VERB 0 root - werfen',
      'Witkoff PROPN 2 obj - Witkoff',
      'vor ADP 2 compound:prt - vor',
    );
    expect(joinSeparableVerbs(analysis, de).tokens.map(token => token.lemma)).toEqual([
      'Selenskyj',
      'vorwerfen',
      'Witkoff',
      'vor',
    ]);
  });

  test('but not twice, and not in English', () => {
    const done = analysisOf('warf VERB 0 root - vorwerfen', 'vor ADP 1 compound:prt - vor');
    expect(joinSeparableVerbs(done, de)).toEqual(done);
    const english = analysisOf('set VERB 0 root - set', 'up ADP 1 compound:prt - up');
    expect(joinSeparableVerbs(english, en)).toEqual(english);
  });
});

describe('one name hangs from one place', () => {
  test('the later parts from the first', () => {
    const rows = [
      'FDP-Chef NOUN 4 nsubj',
      'Philipp PROPN 1 appos B-PER',
      'Rösler PROPN 1 appos I-PER',
      'sprach VERB 0 root',
    ];
    expect(rowsOf(joinNames(analysisOf(...rows)))[2]).toBe('Rösler PROPN 2 flat I-PER');
  });

  test('unless that would close a circle', () => {
    const rows = ['Philipp PROPN 3 appos B-PER', 'Rösler PROPN 0 root I-PER', 'Chef NOUN 2 appos'];
    expect(rowsOf(joinNames(analysisOf(...rows)))).toEqual(rows);
  });

  test('names of organisations stay', () => {
    const rows = ['Rotes ADJ 3 nsubj B-ORG', 'Kreuz NOUN 3 obj I-ORG', 'hilft VERB 0 root'];
    expect(rowsOf(joinNames(analysisOf(...rows)))).toEqual(rows);
  });
});

describe('a person after a place with a preposition is an object', () => {
  const rows = (verb: string, name: string, ...more: string[]) => [
    'Dieser PRON 2 nsubj',
    `dankte ${verb} 0 root`,
    'auf ADP 4 case',
    'Telegram PROPN 2 obl B-ORG',
    `Macron PROPN ${name} B-PER`,
    ...more,
  ];
  test.each<[string, string[], string]>([
    ['of the verb', rows('VERB', '4 appos'), 'Macron PROPN 2 obj B-PER'],
    [
      'the indirect one if there is another',
      rows('VERB', '4 appos', 'alles PRON 2 obj'),
      'Macron PROPN 2 iobj B-PER',
    ],
    ['unless the place hangs from a noun', rows('NOUN', '4 appos'), 'Macron PROPN 4 appos B-PER'],
    ['unless it hangs elsewhere', rows('VERB', '2 nsubj'), 'Macron PROPN 2 nsubj B-PER'],
  ])('%s', (_name, table, expected) => {
    expect(rowsOf(partNames(analysisOf(...table)))[4]).toBe(expected);
  });
});

describe('the mood of verbs whose form settles it', () => {
  // subject, verb, its lemma, the mood that the model says, the mood
  test.each([
    ['Er', 'habe', 'haben', 'Ind', 'Sub'],
    ['Ich', 'habe', 'haben', 'Ind', 'Ind'],
    ['Russland', 'wolle', 'wollen', 'Ind', 'Sub'],
    ['Er', 'sei', 'sein', 'Ind', 'Sub'],
    ['Sie', 'seien', 'sein', 'Ind', 'Sub'],
    ['Er', 'lasse', 'lassen', 'Ind', 'Sub'],
    ['Er', 'verhandle', 'verhandeln', 'Ind', 'Sub'],
    ['Er', 'käme', 'kommen', 'Ind', 'Sub'],
    ['Er', 'kam', 'kommen', 'Sub', 'Ind'],
    ['Er', 'hat', 'haben', 'Sub', 'Ind'],
    ['Er', 'kann', 'können', 'Sub', 'Ind'],
    ['Er', 'könnte', 'können', 'Ind', 'Sub'],
    ['Er', 'sagt', 'sagen', 'Sub', 'Ind'],
    ['Er', 'sagte', 'sagen', 'Sub', 'Sub'],
    ['Er', 'sollte', 'sollen', 'Ind', 'Ind'],
    ['Sie', 'haben', 'haben', 'Ind', 'Ind'],
    ['Er', 'möchte', 'mögen', 'Ind', 'Ind'],
  ])('%s %s', (subject, verb, lemma, Mood, expected) => {
    const analysis = analysisOf(`${subject} PRON 2 nsubj`, `${verb} VERB 0 root - ${lemma}`);
    analysis.tokens[1]!.feats = { VerbForm: 'Fin', Mood };
    expect(mendMoods(analysis, de).tokens[1]!.feats.Mood).toBe(expected);
  });

  test('with the subject of the verb that they belong to', () => {
    const analysis = analysisOf(
      'Er PRON 3 nsubj',
      'habe AUX 3 aux - haben',
      'gewonnen VERB 0 root - gewinnen',
      'und CCONJ 5 cc',
      'gehe VERB 3 conj - gehen',
    );
    for (const i of [1, 4]) analysis.tokens[i]!.feats = { VerbForm: 'Fin', Mood: 'Ind' };
    expect(mendMoods(analysis, de).tokens.map(({ feats }) => feats.Mood ?? '-')).toEqual([
      '-',
      'Sub',
      '-',
      '-',
      'Sub',
    ]);
  });

  test('not without a subject or a third person, and not in English', () => {
    const analysis = analysisOf('Habe VERB 0 root - haben');
    analysis.tokens[0]!.feats = { VerbForm: 'Fin', Mood: 'Ind' };
    expect(mendMoods(analysis, de)).toEqual(analysis);
    analysis.tokens[0]!.feats = { VerbForm: 'Fin', Mood: 'Ind', Person: '3' };
    expect(mendMoods(analysis, en)).toEqual(analysis);
    expect(mendMoods(analysis, de)).not.toEqual(analysis);
  });
});
