import { expect, test } from 'vitest';
import { LANGUAGE_DATA } from '../../src/analyse/lang/index.js';

const PAST = { VerbForm: 'Fin', Tense: 'Past' };
const PARTICIPLE = { VerbForm: 'Part', Tense: 'Past' };
const GERUND = { VerbForm: 'Ger' };
const PRESENT = { VerbForm: 'Fin', Tense: 'Pres', Person: '3' };
const PLURAL = { Number: 'Plur' };

// word, part of speech, features, what the model proposes, lemma
const CASES: [string, string, Record<string, string>, string, string][] = [
  ['criticized', 'VERB', PAST, 'criticiz', 'criticize'],
  ['demanded', 'VERB', PAST, 'demande', 'demand'],
  ['endorsed', 'VERB', PAST, 'endors', 'endorse'],
  ['testified', 'VERB', PAST, 'testifi', 'testify'],
  ['denied', 'VERB', PARTICIPLE, 'deni', 'deny'],
  ['fought', 'VERB', PAST, 'foug', 'fight'],
  ['withdrew', 'VERB', PAST, 'withdread', 'withdraw'],
  ['banned', 'VERB', PARTICIPLE, 'bann', 'ban'],
  ['called', 'VERB', PAST, 'call', 'call'],
  ['urging', 'VERB', GERUND, 'urg', 'urge'],
  ['accuses', 'VERB', PRESENT, 'accus', 'accuse'],
  ['freed', 'VERB', PARTICIPLE, 'fre', 'free'],
  ['threatening', 'VERB', GERUND, 'threaten', 'threaten'],
  ['talks', 'NOUN', PLURAL, 'talk', 'talk'],
  ['countries', 'NOUN', PLURAL, 'countri', 'country'],
  ['spokesmen', 'NOUN', PLURAL, 'spokesmen', 'spokesman'],
];

test.each(CASES)('%s as %s', (word, upos, feats, proposed, lemma) => {
  expect(LANGUAGE_DATA.en.lemma(word, upos, feats, proposed)).toBe(lemma);
});
