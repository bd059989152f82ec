import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Article, articleId, sha256 } from '../../src/model/index.js';
import { isProblem, type ReadProblem, read } from '../../src/read/index.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
  return path;
}

async function all(...paths: string[]): Promise<(Article | ReadProblem)[]> {
  const items: (Article | ReadProblem)[] = [];
  for await (const item of read(paths)) items.push(item);
  return items;
}

async function only(path: string): Promise<Article> {
  const items = await all(path);
  expect(items).toHaveLength(1);
  expect(isProblem(items[0]!) ? items[0] : undefined).toBeUndefined();
  return items[0] as Article;
}

/** Messages with the names of the files, the folder left out. */
async function problems(...paths: string[]): Promise<string[]> {
  const found = (await all(...paths)).filter(isProblem);
  return found.map(
    ({ path, line, message }) => `${path.replace(folder, '')}${line ? `:${line}` : ''}: ${message}`,
  );
}

const article = (fields: Partial<Article> & { text: string }): Article => ({
  id: articleId(fields.text, fields.url ?? ''),
  sha256: sha256(fields.text),
  url: '',
  title: '',
  publishedAt: null,
  lang: null,
  outlet: '',
  agency: '',
  license: '',
  ...fields,
});

describe('plain text', () => {
  test('is one article, its headline the title', async () => {
    const text = 'Dank an Macron\n\nSelenskyj dankte Macron.\n';
    expect(await only(await put('a.txt', text))).toEqual(article({ text, title: 'Dank an Macron' }));
  });

  test.each<[string, string, string | null, string]>([
    ['date 2025-04 Woche der Gespräche', 'Woche der Gespräche', '2025-04', 'Woche der Gespräche'],
    [' date 2025-04-17 \n\nRubio rief an.', 'Rubio rief an.', '2025-04-17', 'Rubio rief an.'],
    ['date: 2025\nTreffen in Paris\nEr kam.', 'Treffen in Paris\nEr kam.', '2025', 'Treffen in Paris'],
    ['Der date 2025 blieb.', 'Der date 2025 blieb.', null, 'Der date 2025 blieb.'],
    [`${'Wort '.repeat(40)}Ende.`, `${'Wort '.repeat(40)}Ende.`, null, `${'Wort '.repeat(15)}Wort …`],
  ])('%j', async (content, text, publishedAt, title) => {
    expect(await only(await put('a.txt', content))).toEqual(article({ text, publishedAt, title }));
  });
});

describe('Markdown', () => {
  test('front matter says where it comes from, marks are left out', async () => {
    const content = [
      '---',
      'title: "Zwei Treffen"',
      'date: 2025-04-17',
      'outlet: Testblatt',
      'agency: dpa',
      'lang: de-AT',
      'licence: CC0-1.0',
      'url: https://example.org/1',
      '---',
      '',
      '# Überschrift',
      '',
      '**Rubio** traf *Lawrow* in [Paris](https://paris.fr).',
      '> Zitat ![Bild](b.png)',
    ].join('\r\n');
    const text = 'Überschrift\r\n\r\nRubio traf Lawrow in Paris.\r\nZitat';
    expect(await only(await put('a.md', content))).toEqual(
      article({
        text,
        title: 'Zwei Treffen',
        publishedAt: '2025-04-17',
        outlet: 'Testblatt',
        agency: 'dpa',
        lang: 'de',
        license: 'CC0-1.0',
        url: 'https://example.org/1',
      }),
    );
  });

  test('needs no front matter', async () => {
    expect((await only(await put('a.md', '# Titel\n\nEr kam.'))).title).toBe('Titel');
  });
});

describe('JSONL', () => {
  test('a line is an article', async () => {
    const line = (fields: object) => `${JSON.stringify(fields)}\n`;
    const path = await put(
      'a.jsonl',
      line({
        text: 'Er kam.',
        title: 'T',
        url: 'u',
        publishedAt: '2025-04-17T08:00:00Z',
        outlet: 'O',
        lang: 'DE',
      }) +
        '\n' +
        line({ text: 'Sie ging.', date: '7.4.2025', license: 'L', agency: 'A', lang: null, date2: 1 }),
    );
    expect(await all(path)).toEqual([
      article({ text: 'Er kam.', title: 'T', url: 'u', publishedAt: '2025-04-17', outlet: 'O', lang: 'de' }),
      article({
        text: 'Sie ging.',
        title: 'Sie ging.',
        publishedAt: '2025-04-07',
        license: 'L',
        agency: 'A',
      }),
    ]);
  });
});

describe('encodings', () => {
  const text = 'Müller sagte: „Größe“ – 5 €';
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', Buffer.from(utf16).swap16()],
    [
      'windows-1252',
      Buffer.from(
        [...text].map(char => ({ '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 })[char] ?? char.charCodeAt(0)),
      ),
    ],
  ])('%s', async (_name, bytes) => {
    expect((await only(await put('a.txt', bytes))).text).toBe(text);
  });

  test('UTF-16 in lines', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify({ text: 'Größe' })}\n`, 'utf16le');
    expect((await only(await put('a.jsonl', bytes))).text).toBe('Größe');
  });
});

describe('folders', () => {
  test('all folders in them, by name, without hidden and foreign files', async () => {
    for (const name of ['b/2.txt', 'b/1.md', 'a.jsonl', '.git/x.txt', 'c.pdf'])
      await put(name, name.endsWith('jsonl') ? '{"text": "a.jsonl"}' : name);
    expect((await all(folder)).map(item => (item as Article).text)).toEqual(['a.jsonl', 'b/1.md', 'b/2.txt']);
  });

  test('a file with another ending is read for what it holds', async () => {
    const paths = [await put('x', '{"text": "eins"}\n'), await put('y.html', '---\nlang: de\n---\nzwei')];
    expect((await all(...paths)).map(item => (item as Article).text)).toEqual(['eins', 'zwei']);
  });
});

describe('bad input', () => {
  const NO_TEXT = 'not a text: UTF-8, UTF-16 with a byte order mark or windows-1252 is wanted';
  test.each<[string, string, string | Uint8Array, string[]]>([
    ['empty', 'a.txt', '', ['/a.txt: the article is empty']],
    ['blank', 'a.md', '---\nlang: de\n---\n \n…\n', ['/a.md: the article is empty']],
    ['empty lines', 'a.jsonl', '', ['/a.jsonl: the file is empty']],
    ['NUL', 'a.txt', 'Er kam.\u0000', [`/a.txt: ${NO_TEXT}`]],
    [
      'an image',
      'a.txt',
      Buffer.from('89504e470d0a1a0a0000000d49484452000001', 'hex'),
      [`/a.txt: ${NO_TEXT}`],
    ],
    ['control characters', 'a.txt', '\u0001\u0002\u0003 abc', [`/a.txt: ${NO_TEXT}`]],
    ['no windows-1252', 'a.txt', Buffer.from('c3c3d7ff81fe9d90d7f7', 'hex'), [`/a.txt: ${NO_TEXT}`]],
    ['broken YAML', 'a.md', '---\na: [1\n---\nText', ['/a.md: front matter: ']],
    ['a list as front matter', 'a.md', '---\n- 1\n---\nText', ['/a.md: front matter: YAML: ']],
    [
      'a date that is none',
      'a.jsonl',
      '{"text": "Er kam.", "date": "2025-02-30"}',
      ['/a.jsonl:1: »2025-02-30« is no date (2025, 2025-04 or 2025-04-17): the article is read as undated'],
    ],
    [
      'broken lines',
      'a.jsonl',
      '{"text": "gut"}\n{"text": \n{"title": "ohne"}\n[1]\n{"text": ""}\n{"text": "gut"}',
      [
        '/a.jsonl:2: not JSON: ',
        '/a.jsonl:3: text: ',
        '/a.jsonl:4: line: ',
        '/a.jsonl:5: the article is empty',
      ],
    ],
  ])('%s', async (_name, file, content, expected) => {
    const found = await problems(await put(file, content));
    expect(found).toHaveLength(expected.length);
    found.forEach((message, i) => {
      expect(message.startsWith(expected[i]!), message).toBe(true);
    });
  });

  test('the lines around a broken one are read', async () => {
    const path = await put('a.jsonl', '{"text": "eins"}\nkaputt\n{"text": "zwei"}');
    expect((await all(path)).map(item => (isProblem(item) ? item.line : item.text))).toEqual([
      'eins',
      2,
      'zwei',
    ]);
  });

  test('a missing file, an empty folder, and what comes after them', async () => {
    const paths = [join(folder, 'nope.txt'), folder];
    expect(await problems(...paths)).toEqual([
      '/nope.txt: no such file or folder',
      ': no article in this folder: .txt, .md and .jsonl files are read',
    ]);
    const good = await put('z.txt', 'Er kam.');
    expect((await all(paths[0]!, good)).map(isProblem)).toEqual([true, false]);
  });
});
