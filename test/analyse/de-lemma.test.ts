import { describe, expect, test } from 'vitest';
import { LANGUAGE_DATA } from '../../src/analyse/lang/index.js';

const PAST = { VerbForm: 'Fin', Tense: 'Past' };
const PRESENT = { VerbForm: 'Fin', Tense: 'Pres' };
const KONJUNKTIV_I = { VerbForm: 'Fin', Tense: 'Pres', Mood: 'Sub' };
const PARTICIPLE = { VerbForm: 'Part' };
const INFINITIVE = { VerbForm: 'Inf' };
const PLURAL = { Number: 'Plur', Case: 'Nom' };
const SINGULAR = { Number: 'Sing', Case: 'Acc' };
const GENITIVE = { Number: 'Sing', Case: 'Gen' };

// word, part of speech, features, what the model proposes, lemma
const CASES: [string, string, Record<string, string>, string, string][] = [
  ['trafen', 'VERB', PAST, 'tran', 'treffen'],
  ['aufgezeigt', 'VERB', PARTICIPLE, 'einzeigen', 'aufzeigen'],
  ['geplant', 'VERB', PARTICIPLE, 'einnt', 'planen'],
  ['vorgeworfen', 'VERB', PARTICIPLE, 'vorgeworfen', 'vorwerfen'],
  ['verworfen', 'VERB', PARTICIPLE, 'verworfen', 'verwerfen'],
  ['zurückgewiesen', 'VERB', PARTICIPLE, 'zurückweisen', 'zurückweisen'],
  ['anerkannt', 'VERB', PARTICIPLE, 'anerkannen', 'anerkennen'],
  ['ausgestattet', 'VERB', PARTICIPLE, 'sgestatten', 'ausstatten'],
  ['angehört', 'VERB', PARTICIPLE, 'angehören', 'angehören'],
  ['gehört', 'VERB', PARTICIPLE, 'gehören', 'gehören'],
  ['genehmigt', 'VERB', PARTICIPLE, 'nehmigen', 'genehmigen'],
  ['angelobt', 'VERB', PARTICIPLE, 'anloben', 'angeloben'],
  ['gelobt', 'VERB', PARTICIPLE, 'loben', 'loben'],
  ['umgestaltet', 'VERB', PARTICIPLE, 'umstalten', 'umgestalten'],
  ['abgehört', 'VERB', PARTICIPLE, 'abgehören', 'abhören'],
  ['geliehen', 'VERB', PARTICIPLE, 'gelien', 'leihen'],
  ['verglichen', 'VERB', PARTICIPLE, 'verglichen', 'vergleichen'],
  ['starkgemacht', 'VERB', PARTICIPLE, 'starkgemachen', 'starkmachen'],
  ['kennengelernt', 'VERB', PARTICIPLE, 'kennengelernen', 'kennenlernen'],
  ['beschwerte', 'VERB', { ...PAST, Number: 'Sing' }, 'beschwerten', 'beschweren'],
  ['kritisiert', 'VERB', PARTICIPLE, 'kritisiern', 'kritisieren'],
  ['beschuldigte', 'VERB', PAST, 'beschuldigen', 'beschuldigen'],
  ['erläuterte', 'VERB', PAST, 'erläuteren', 'erläutern'],
  ['behielten', 'VERB', PAST, 'behieln', 'behalten'],
  ['wirft', 'VERB', PRESENT, 'wirfen', 'werfen'],
  ['übergibt', 'VERB', PRESENT, 'übergiben', 'übergeben'],
  ['führe', 'VERB', KONJUNKTIV_I, 'führen', 'führen'],
  ['vermisst', 'VERB', PRESENT, 'vermissen', 'vermissen'],
  ['spräche', 'VERB', { ...PAST, Mood: 'Sub' }, 'sprächen', 'sprechen'],
  ['vorzuwerfen', 'VERB', INFINITIVE, 'vorzuwerfen', 'vorwerfen'],
  ['abzutun', 'VERB', INFINITIVE, 'abzutun', 'abtun'],
  ['bevorzugen', 'VERB', INFINITIVE, 'bevorzugen', 'bevorzugen'],
  ['hinzuziehen', 'VERB', INFINITIVE, 'hinzuziehen', 'hinzuziehen'],
  ['läßt', 'VERB', PRESENT, 'läßen', 'lassen'],
  ['durften', 'AUX', PAST, 'durfen', 'dürfen'],
  ['Zölle', 'NOUN', PLURAL, 'Zölle', 'Zoll'],
  ['Sicherheitskräfte', 'NOUN', PLURAL, 'Sicherheitskräfte', 'Sicherheitskraft'],
  ['US-Kräften', 'NOUN', PLURAL, 'US-Kräft', 'US-Kraft'],
  ['US-Rahmenbedingungen', 'NOUN', PLURAL, 'US-Rahmenbedingunge', 'US-Rahmenbedingung'],
  ['Konfliktparteien', 'NOUN', PLURAL, 'Konfliktparteie', 'Konfliktpartei'],
  ['Managern', 'NOUN', { ...PLURAL, Gender: 'Masc', Case: 'Dat' }, 'Manage', 'Manager'],
  ['Politikern', 'NOUN', { ...PLURAL, Gender: 'Masc', Case: 'Dat' }, 'Politik', 'Politiker'],
  ['Wäldern', 'NOUN', { ...PLURAL, Gender: 'Masc', Case: 'Dat' }, 'Wald', 'Wald'],
  ['Ländern', 'NOUN', { ...PLURAL, Gender: 'Neut', Case: 'Dat' }, 'Land', 'Land'],
  ['Politikerinnen', 'NOUN', PLURAL, 'Politikerinn', 'Politikerin'],
  ['Kollegen', 'NOUN', SINGULAR, 'Kollegen', 'Kollege'],
  ['US-Präsidenten', 'NOUN', SINGULAR, 'Us-präsident', 'US-Präsident'],
  ['Ausländern', 'NOUN', PLURAL, 'Ausländer', 'Ausländer'],
  ['Fahrzeugen', 'NOUN', PLURAL, 'Fahrzeug', 'Fahrzeug'],
  ['Genossinnen', 'NOUN', { ...PLURAL, Gender: 'Fem' }, 'Genossinn', 'Genossin'],
  ['Behörden', 'NOUN', { ...PLURAL, Gender: 'Fem' }, 'Behörd', 'Behörde'],
  ['Kleinaktionäre', 'NOUN', { ...PLURAL, Gender: 'Masc' }, 'Kleinaktionäre', 'Kleinaktionär'],
  ['Skandalen', 'NOUN', { Number: 'Plur', Case: 'Dat', Gender: 'Masc' }, 'Skandale', 'Skandal'],
  ['Jugendlichen', 'NOUN', { Number: 'Plur', Case: 'Dat', Gender: 'Masc' }, 'Jugendliche', 'Jugendliche'],
  ['Mordes', 'NOUN', { ...GENITIVE, Gender: 'Masc' }, 'Morde', 'Mord'],
  ['Gebäudes', 'NOUN', { ...GENITIVE, Gender: 'Neut' }, 'Gebäud', 'Gebäude'],
  ['Terrorismus', 'NOUN', { ...GENITIVE, Gender: 'Masc' }, 'Terrorismus', 'Terrorismus'],
  ['Kreml', 'PROPN', SINGULAR, 'Rußl', 'Kreml'],
  ['Ukraine', 'PROPN', GENITIVE, 'Ukrain', 'Ukraine'],
  ['Frankreichs', 'PROPN', GENITIVE, 'Frankreich', 'Frankreich'],
  ['Selenskyjs', 'PROPN', GENITIVE, 'Selenskyjen', 'Selenskyj'],
  ['Dennis', 'PROPN', SINGULAR, 'Dennis', 'Dennis'],
];

describe('German lemmas', () => {
  test.each(CASES)('%s (%s)', (word, upos, feats, proposed, lemma) => {
    expect(LANGUAGE_DATA.de.lemma(word, upos, feats, proposed)).toBe(lemma);
  });
});
