import { expect, test } from 'vitest';
import { toConllu } from '../../src/analyse/conllu.js';
import { analysisOf } from './tree-table.js';

test('CoNLL-U with spaces, features in order, names and offsets', () => {
  const analysis = analysisOf(
    'Rubio PROPN 2 nsubj B-PER Rubio',
    'kam VERB 0 root - kommen',
    'an ADP 2 compound:prt - an',
    '. PUNCT 2 punct - .',
  );
  analysis.tokens[1]!.feats = { VerbForm: 'Fin', Mood: 'Ind', Number: 'Sing' };
  Object.assign(analysis.tokens[3]!, { start: 12, end: 13 });
  expect(toConllu(analysis, { id: 'a-1' }).split('\n')).toEqual([
    '# newdoc id = a-1',
    '# sent_id = a-1-1',
    '# text = Rubio kam an.',
    '1\tRubio\tRubio\tPROPN\t_\t_\t2\tnsubj\t_\tNER=B-PER|TokenRange=0:5',
    '2\tkam\tkommen\tVERB\t_\tMood=Ind|Number=Sing|VerbForm=Fin\t0\troot\t_\tTokenRange=6:9',
    '3\tan\tan\tADP\t_\t_\t2\tcompound:prt\t_\tSpaceAfter=No|TokenRange=10:12',
    '4\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\tTokenRange=12:13',
    '',
    '',
  ]);
});

test('nothing of a text that is not analysed', () => {
  const analysis = { ...analysisOf(), lang: 'fr', sentences: [] };
  expect(toConllu(analysis, { id: 'a-1' })).toBe('');
});
