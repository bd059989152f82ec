import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyserOf } from '../../src/analyse/analyser.js';
import { toConllu } from '../../src/analyse/conllu.js';
import type { Parser } from '../../src/analyse/parser.js';
import { Analysis, Doc, type Language } from '../../src/model/index.js';

/** A parser without a model: every word hangs from the first, every second word is a name. */
const parser: Parser = {
  name: 'none',
  subwords: word => Array.from({ length: Math.min(16, word.length) }, () => 0),
  parse: async sentences =>
    sentences.map(words => ({
      words: words.map((word, i) => ({
        upos: i % 2 ? 'PROPN' : 'VERB',
        lemma: word,
        feats: {},
        head: i === 0 ? 0 : 1,
        deprel: i === 0 ? 'root' : 'compound:prt',
      })),
      entities: words.flatMap((_, i) => (i % 2 ? [{ from: i, to: i + 1, label: 'PER' as const }] : [])),
    })),
  close: async () => undefined,
};
const analyser = analyserOf(parser);

const FRAGMENTS = [
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\r\n',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\u0000',
  '\uD800',
  '\uDC00',
  'u\u0308',
  '\u0301',
  '👨‍👩‍👧',
  '🇩🇪',
  '.',
  '...',
  '…',
  '!',
  '?',
  ',',
  ':',
  '-',
  '–',
  '/',
  "'",
  '"',
  '„',
  '“',
  '»',
  '«',
  '(',
  ')',
  '``',
  'Dr.',
  '17.',
  '1,5',
  'z.B.',
  'U.S.',
  'Das',
  'das',
  "geht's",
  "don't",
  'US-',
  'CDU/CSU',
  'a@b.de',
  'www.a.de',
  'https://a.de/b?c=d.',
  '#x',
  '@y',
  '§',
  '%',
  'Ǆ',
  'ß',
  'İ',
  '漢字',
  'עברית',
  'العربية',
  '\u00AD',
  '_',
  '*innen',
]; // prettier-ignore
const messy = fc
  .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 60,
  })
  .map(parts => parts.join('')); // prettier-ignore
const language = fc.constantFrom<Language>('de', 'en');

const SEPARATORS = /^[\s\p{Cc}\p{Cf}\u180E]*$/u;

/** The first token whose span does not give its text, or that leaves out text before it; undefined when there is none. */
function firstFault(text: string, { tokens }: Analysis): unknown {
  let at = 0;
  for (const token of tokens) {
    const isRight =
      token.start >= at && token.end > token.start && token.text === text.slice(token.start, token.end);
    if (!isRight || !SEPARATORS.test(text.slice(at, token.start))) return token;
    at = token.end;
  }
  return SEPARATORS.test(text.slice(at)) ? undefined : text.slice(at);
}

function checkStructure(text: string, analysis: Analysis): void {
  const doc = new Doc(text, analysis);
  expect(analysis.sentences.map(({ from }) => from)).toEqual([
    ...(analysis.sentences.length > 0 ? [0] : []),
    ...analysis.sentences.slice(0, -1).map(({ to }) => to),
  ]);
  expect(analysis.sentences.at(-1)?.to ?? 0).toBe(analysis.tokens.length);
  for (const sentence of analysis.sentences) {
    const tokens = doc.tokensOf(sentence);
    expect(tokens.filter(({ head }) => head < 0)).toHaveLength(1);
    expect(tokens.every(({ sentence: n }) => n === sentence.n)).toBe(true);
    expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([sentence.start, sentence.end]);
  }
  for (const range of [...analysis.entities, ...analysis.quotes]) {
    const tokens = doc.tokensOf(range);
    expect([tokens[0]!.start, tokens.at(-1)!.end]).toEqual([range.start, range.end]);
  }
}

describe('any text', () => {
  test('every span gives its text back, every sentence has one root', async () => {
    await fc.assert(
      fc.asyncProperty(messy, language, async (text, lang) => {
        const analysis = await analyser.analyse(text, lang);
        Analysis.parse(analysis);
        expect(firstFault(text, analysis)).toBeUndefined();
        checkStructure(text, analysis);
      }),
      { numRuns: 500 },
    );
  });

  test('ten megabytes in one line are cut to sentences that the model can read', async () => {
    const unit =
      'Der Kanzler, so hieß es, traf am 3. Mai „alle“ Minister der Koalition und sprach mit ihnen über ';
    const text = unit.repeat(Math.ceil(10_000_000 / unit.length));
    const analysis = await analyser.analyse(text, 'de');
    expect(firstFault(text, analysis)).toBeUndefined();
    expect(Math.max(...analysis.sentences.map(({ from, to }) => to - from))).toBeLessThan(300);
  }, 120_000);

  test('makes valid CoNLL-U', async () => {
    await fc.assert(
      fc.asyncProperty(messy, language, async (text, lang) => {
        const conllu = toConllu(await analyser.analyse(text, lang), { id: 'x' });
        for (const block of conllu.split('\n\n').slice(0, -1)) {
          const lines = block.split('\n');
          const rows = lines
            .filter(line => !line.startsWith('# ') || line.includes('\t'))
            .map(line => line.split('\t'));
          expect(rows.every(row => row.length === 10 && row.every(field => /^\S+$/.test(field)))).toBe(true);
          expect(rows.map(([id]) => id)).toEqual(rows.map((_, i) => String(i + 1)));
          const joined = rows.map(row => row[1] + (row[9]!.includes('SpaceAfter=No') ? '' : ' ')).join('');
          expect(lines).toContain(`# text = ${joined.trimEnd()}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, string]>([
    ['stops', '. '],
    ['blanks', ' '],
    ['one word', 'a'],
    ['letters and stops', 'aa.'],
    ['hyphens', '-a'],
    ['numbers', '1.'],
    ['open quotes', '„'],
    ['brackets', '(.'],
    ['lines', 'a\n'],
    ['apostrophes', "s' "],
    ['emoji', '👍'],
    ['marks', '\u0301'],
  ])('of one line of 300 kB: %s', async (_name, unit) => {
    const text = unit.repeat(300_000 / unit.length);
    expect(firstFault(text, await analyser.analyse(text, 'de'))).toBeUndefined();
  });

  test('in another language gets its label alone', async () => {
    expect(await analyser.analyse('Le président est arrivé.', 'fr')).toEqual({
      lang: 'fr',
      model: 'none',
      sentences: [],
      tokens: [],
      entities: [],
      quotes: [],
    });
  });

  test('of a sentence too long for the model is cut at a mark', async () => {
    const text = `${'wort '.repeat(60)}; ${'wort '.repeat(60)}.`;
    const analysis = await analyser.analyse(text, 'de');
    expect(analysis.sentences.map(({ from, to }) => to - from)).toEqual([61, 61]);
  });
});
