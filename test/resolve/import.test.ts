import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { actorFromEntity, actorsFromCsv, loadActors, resolve } from '../../src/resolve/index.js';
import { docOf } from '../support/doc.js';

const entity = (schema: string, properties: Record<string, string[]>) =>
  JSON.stringify({ id: 'x', schema, properties });

describe('FollowTheMoney entities', () => {
  test.each([
    [
      entity('Person', { name: ['Jan Marsalek'], gender: ['male'], wikidataId: ['Q87481393'] }),
      { name: 'Jan Marsalek', kind: 'person', gender: 'm', wikidata: 'Q87481393' },
    ],
    [
      entity('Person', { name: ['MARSALEK, Jan'], alias: ['Ян Марсалек', 'Jan M.'] }),
      { name: 'Jan Marsalek', aliases: ['Jan M.'] },
    ],
    [entity('Company', { name: ['OOO Beispiel'] }), { name: 'OOO Beispiel', kind: 'organization' }],
    [
      entity('Organization', { name: ['Neue Partei'], topics: ['pol.party'] }),
      { name: 'Neue Partei', kind: 'party' },
    ],
  ])('%s', (line, actor) => {
    expect(actorFromEntity(line)).toMatchObject(actor);
  });

  test.each([
    ['a ship', entity('Vessel', { name: ['Eagle S'] })],
    ['no name in Latin script', entity('Person', { name: ['Иван Иванов'] })],
  ])('%s is no actor', (_, line) => {
    expect(actorFromEntity(line)).toBeNull();
  });

  test('a line that is no entity is refused', () => {
    expect(() => actorFromEntity('{"name": "X"}')).toThrow();
  });
});

describe('tables', () => {
  test('columns may be left out', () => {
    expect(
      actorsFromCsv('name,kind,aliases\nVerein A,organization,VA | Verein\nB,person,\n', 'a.csv'),
    ).toMatchObject([
      { name: 'Verein A', kind: 'organization', aliases: ['VA', 'Verein'] },
      { name: 'B', kind: 'person', aliases: [] },
    ]);
  });

  test.each([
    ['name,kind\nA,club\n', /a\.csv:2: kind/],
    ['name,kind\nA,party\n,party\n', /a\.csv:3: name/],
    ['name,kind,colour\nA,party,red\n', /a\.csv:1: .*colour/],
    ['name,kind\nA,party,x,y\n', /a\.csv: no table/],
  ])('%j is refused', (text, message) => {
    expect(() => actorsFromCsv(text, 'a.csv')).toThrow(InputError);
    expect(() => actorsFromCsv(text, 'a.csv')).toThrow(message);
  });
});

describe('own actors', () => {
  let own: string;
  beforeEach(() => {
    own = mkdtempSync(join(tmpdir(), 'actors-'));
  });
  afterEach(() => rmSync(own, { recursive: true }));

  test('they add names to actors of the seeds and new actors', () => {
    writeFileSync(
      join(own, 'mine.yaml'),
      '- { name: Mutti, kind: person, wikidata: Q567 }\n- { name: Verein A, kind: organization }\n',
    );
    const book = loadActors(undefined, own);
    const { actors } = resolve(
      docOf('Mutti/PROPN/2/nsubj@PER lobte/VERB/0/root den/DET/4/det Verein/NOUN/2/obj@ORG A/PROPN/4/flat@+'),
      { publishedAt: null, lang: 'de' },
      book,
    );
    expect(actors.map(({ id }) => id)).toEqual(['Q567', 'organization:verein-a']);
    expect(book.hash).not.toBe(loadActors().hash);
  });
});
