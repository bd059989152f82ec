import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { loadActors } from '../../src/resolve/index.js';
import { book } from './read.js';

describe('the actor book', () => {
  test.each([
    ['RU', 'Q159', 'Russland', 'Russia'],
    ['US', 'Q30', 'USA', 'United States'],
    ['GB', 'Q145', 'Großbritannien', 'United Kingdom'],
    ['CD', 'Q974', 'Demokratische Republik Kongo', 'Democratic Republic of the Congo'],
  ])('%s is %s, %s, %s', (code, id, name, en) => {
    expect(book.find(code)).toMatchObject({ id, name, en, kind: 'state' });
  });

  test.each([
    ['russisch', 'RU'],
    ['französisch', 'FR'],
    ['weißrussisch', 'BY'],
    ['Australian', 'AU'],
  ])('%s means %s', (adjective, code) => {
    const key = adjective.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('ß', 'ss');
    expect(book.adjectives.get(key)).toBe(book.find(code)!.id);
  });

  test.each([
    ['head-of-government', 'DE', '2005-11-21', 'Gerhard Schröder'],
    ['head-of-government', 'DE', '2005-11-22', 'Angela Merkel'],
    ['foreign-minister', 'US', '2009-06', 'Hillary Clinton'],
    ['head-of-state', 'VA', '2005-04-10', undefined],
    ['secretary-general', 'NATO', '2025-01-01', 'Mark Rutte'],
  ])('%s of %s on %s: %s', (office, of, date, name) => {
    expect(book.offices.holder(office, book.find(of)!.id, date)?.name).toBe(name);
  });
});

describe('what is wrong with seeds is said with file and line', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'seeds-'));
    for (const folder of ['actors/words', 'offices']) mkdirSync(join(dir, folder), { recursive: true });
    writeFileSync(join(dir, 'actors/states.yaml'), 'DE: { wikidata: Q183 }\n');
    writeFileSync(join(dir, 'actors/words/first-names.yaml'), '{ f: [Angela], m: [Gerhard] }\n');
    writeFileSync(join(dir, 'actors/parties.yaml'), '- { name: SPD, kind: party, wikidata: Q49768 }\n');
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  test('a small book loads', () => {
    expect([...loadActors(dir).actors.keys()]).toEqual(['Q183', 'Q49768']);
  });

  test.each<[file: string, text: string, message: RegExp]>([
    ['actors/new.yaml', '- { name: X, kind: club }', /new\.yaml:1: 0\.kind/],
    ['actors/new.yaml', '- { name: X, kind: party }\n- { nam: Y, kind: party }', /new\.yaml:2: 1.*name/],
    ['actors/new.yaml', '- { name: X, kind: party, wikidata: 49768 }', /new\.yaml:1: 0\.wikidata/],
    ['actors/new.yaml', '- { name: X\n  kind: party', /new\.yaml:\d+: /],
    ['actors/new.yaml', '- { name: Y, kind: party, wikidata: Q49768 }', /has the id of/],
    ['actors/new.yaml', '- { name: X, kind: party, of: QQ }', /»QQ«/],
    [
      'offices/new.yaml',
      '- office: head\n  of: Nirgendwo\n  holders: [{ name: A, gender: m, from: 2001 }]',
      /new\.yaml:3|Nirgendwo/,
    ],
    [
      'offices/new.yaml',
      '- office: head\n  of: DE\n  holders: [{ name: A, gender: m, from: 2001-13-77x }]',
      /new\.yaml:3: .*date/,
    ],
    [
      'offices/new.yaml',
      '- office: head\n  of: DE\n  holders: [{ name: A, gender: m, from: 2005-01-01, to: 2001-01-01 }]',
      /leaves before/,
    ],
  ])('%s: %s', (file, text, message) => {
    writeFileSync(join(dir, file), `${text}\n`);
    expect(() => loadActors(dir)).toThrow(InputError);
    expect(() => loadActors(dir)).toThrow(message);
  });
});
