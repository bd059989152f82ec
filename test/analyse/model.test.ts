import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, openAnalyser, openAnalyserPool } from '../../src/analyse/index.js';
import { parseVocabulary } from '../../src/analyse/vocabulary.js';
import { Analysis, Doc } from '../../src/model/index.js';

describe.each([
  ['the full model', {}],
  ['the fast model', { model: 'fast' }],
])('%s', (_, options) => {
  let analyser: Analyser;
  beforeAll(async () => {
    analyser = await openAnalyser(options);
  });
  afterAll(() => analyser.close());

  async function docOf(text: string, lang: string | null = null): Promise<Doc> {
    return new Doc(text, Analysis.parse(await analyser.analyse(text, lang)));
  }
  const find = (doc: Doc, text: string) => doc.tokens.find(token => token.text === text)!;

  test('reads German', async () => {
    const doc = await docOf(
      'Selenskyj warf Witkoff unterdessen die Übernahme russischer Positionen vor. Er sei kein Fan.',
    );
    expect(doc.lang).toBe('de');
    expect(doc.sentences).toHaveLength(2);
    const verb = find(doc, 'warf');
    expect(verb).toMatchObject({
      lemma: 'vorwerfen',
      upos: 'VERB',
      head: -1,
      feats: { Tense: 'Past', Mood: 'Ind' },
    });
    expect(doc.child(verb, 'nsubj')?.text).toBe('Selenskyj');
    expect(doc.child(verb, 'obj', 'iobj')).toBeDefined();
    expect(find(doc, 'sei').feats.Mood).toBe('Sub');
    expect(doc.entities.filter(({ label }) => label === 'PER').map(entity => doc.textOf(entity))).toEqual([
      'Selenskyj',
      'Witkoff',
    ]);
    expect(doc.entities.filter(({ label }) => label === 'DER').map(entity => doc.textOf(entity))).toEqual([
      'russischer',
    ]);
  });

  test('reads English', async () => {
    const doc = await docOf("Trump didn't call Zelensky on Monday, the White House said.");
    expect(doc.lang).toBe('en');
    const verb = find(doc, 'call');
    expect(doc.child(verb, 'nsubj')?.text).toBe('Trump');
    expect(doc.child(verb, 'obj')?.text).toBe('Zelensky');
    expect(find(doc, "n't").feats.Polarity).toBe('Neg');
  });

  test('gives the same for the same text, whatever it is read with', async () => {
    const text = 'Frankreichs Präsident telefonierte mit Selenskyj.';
    const alone = await analyser.analyse(text, 'de');
    const long = await analyser.analyse(
      `${text}\n\n${'Die Ukraine dankte gestern ihren Verbündeten. '.repeat(40)}`,
      'de',
    );
    const heads = (analysis: Analysis) =>
      analysis.tokens.slice(0, 6).map(({ head, deprel, upos }) => [head, deprel, upos]);
    expect(heads(long)).toEqual(heads(alone));
  });

  test('of an endless sentence, one tree a piece', async () => {
    const doc = await docOf(`${'Er kam und sah den Mann, '.repeat(200)}dann ging er.`, 'de');
    expect(doc.sentences.length).toBeGreaterThan(3);
    expect(doc.tokens.filter(({ head }) => head < 0)).toHaveLength(doc.sentences.length);
  });

  test('a pool gives what one thread gives', async () => {
    const texts = ['Rubio rief Lawrow an.', 'Merkel traf Macron.', 'Trump droht.'];
    const pool = await openAnalyserPool({ ...options, threads: 2 });
    const found = await Promise.all(texts.map(text => pool.analyse(text, 'de')));
    expect(found).toEqual(await Promise.all(texts.map(text => analyser.analyse(text, 'de'))));
    await pool.close();
  });
});

describe('no model', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'model-'));
    await copyVocabulary(folder);
    await writeFile(join(folder, 'text.onnx'), 'no model');
    await writeFile(join(folder, 'other.onnx'), Buffer.from(OTHER_MODEL, 'base64'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const vocabulary = {
    pieces: ['<s>', '<pad>', '</s>', '<unk>', 'a'],
    scores: [0, 0, 0, 0, 0],
    norm: {},
    FE: ['Case'],
    TB: { gsd: 0 },
    maps: { upos: ['X'], rel: ['dep'], feats: { Case: ['_'] }, lemma: ['k|0||0|'], ner: ['O'] },
  };
  /** A graph that gives its input back: y = x. */
  const OTHER_MODEL =
    'CAg6NwoQCgF4EgF5IghJZGVudGl0eRIBZ1oPCgF4EgoKCAgBEgQKAggBYg8KAXkSCgoICAESBAoCCAFCBAoAEA0=';
  const copyVocabulary = (to: string) => writeFile(join(to, 'vocab.json'), JSON.stringify(vocabulary));

  test.each([
    ['nope.onnx', 'no analysis model at '],
    ['', 'cannot read the analysis model '],
    ['text.onnx', 'is no ONNX model that this version can run'],
    ['other.onnx', 'is no analysis model of version 1: it lacks ids, mask, first, last, tb, upos'],
  ])('%j', async (name, message) => {
    await expect(openAnalyser({ model: join(folder, name) })).rejects.toThrow(message);
  });

  test.each([
    ['{', 'v.json is not JSON'],
    ['[]', 'v.json is not the vocabulary of an analysis model'],
    [JSON.stringify({ ...vocabulary, scores: [] }), 'v.json: 5 pieces but 0 scores'],
    [JSON.stringify({ ...vocabulary, FE: ['Mood'] }), 'v.json: no values for the feature Mood'],
    [
      JSON.stringify({ ...vocabulary, maps: { ...vocabulary.maps, ner: ['O', 'B-CAR'] } }),
      'v.json: unknown entity tag B-CAR',
    ],
  ])('vocabulary %j', (json, message) => {
    expect(() => parseVocabulary(json, 'v.json')).toThrow(message);
  });
});
