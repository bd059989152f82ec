import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Article } from '../../src/model/index.js';
import { byteLines } from '../../src/read/byte-lines.js';
import { decodeBytes } from '../../src/read/decode-bytes.js';
import { readJsonLine } from '../../src/read/json-lines.js';
import { readMarkdown } from '../../src/read/markdown.js';
import { isProblem } from '../../src/read/problem.js';
import { readText } from '../../src/read/text-file.js';

const READERS = {
  text: readText,
  Markdown: readMarkdown,
  JSONL: (content: string, path: string) => readJsonLine(content, path, 1),
};
const matter = fc.tuple(fc.string(), fc.string()).map(([yaml, body]) => `---\n${yaml}\n---\n${body}`);
const json = fc.json().map(value => `{"text": ${value}, "date": ${value}}`);
const content = fc.oneof(fc.string({ unit: 'binary' }), matter, json);

describe('any content', () => {
  test.each(Object.entries(READERS))('%s gives valid articles or problems', (_name, reader) => {
    fc.assert(
      fc.property(content, text => {
        for (const item of reader(text, 'x')) if (!isProblem(item)) Article.parse(item);
      }),
      { numRuns: 500 },
    );
  });

  test('text is decoded to itself', () => {
    const printable = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(printable, text => {
        expect(decodeBytes(Buffer.from(`\uFEFF${text}`))).toBe(text);
      }),
    );
  });

  test('any bytes give text or null', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        const text = decodeBytes(bytes);
        expect(text === null || !text.includes('\u0000')).toBe(true);
      }),
    );
  });
});

describe('lines of bytes', () => {
  const lines = fc.array(fc.uint8Array({ maxLength: 20 }).map(bytes => bytes.filter(byte => byte !== 10)));

  test('are those of the whole, however it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (wanted, size) => {
        const whole = Buffer.concat(wanted.flatMap(line => [line, Buffer.from('\n')]));
        async function* chunks() {
          for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size);
        }
        const found: (string | null)[] = [];
        for await (const line of byteLines(chunks(), 15))
          found.push(line && Buffer.from(line).toString('latin1'));
        expect(found).toEqual(
          wanted.map(line => (line.length > 15 ? null : Buffer.from(line).toString('latin1'))),
        );
      }),
    );
  });
});
