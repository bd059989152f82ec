import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CODEBOOK, loadCodebook, referenceOf } from '../../src/extract/index.js';
import { InputError } from '../../src/model/index.js';

/** A copy of the codebook that ships, with other German frames. */
function codebookWith(frames: string, name = 'de.yaml'): string {
  const folder = mkdtempSync(join(tmpdir(), 'actant-codebook-'));
  cpSync(DEFAULT_CODEBOOK, folder, { recursive: true });
  writeFileSync(join(folder, name), frames);
  return folder;
}

const LOBEN = `- frame: loben
  type: PRAISED
  trigger: { lemma: loben }
  source: subject
  target: object
`;

const FAULTS: [fault: string, frames: string, message: RegExp][] = [
  ['an unknown type', LOBEN.replace('PRAISED', 'HUGGED'), /de\.yaml:1: frame loben: unknown type "HUGGED"/],
  [
    'an unknown function',
    LOBEN.replace('object', 'objekt'),
    /de\.yaml:1: frame loben: target: .*unknown function/,
  ],
  ['a frame written twice', LOBEN + LOBEN, /de\.yaml:6: frame loben: written twice, first in line 1/],
  [
    'a frame without a trigger',
    LOBEN.replace('lemma: loben', 'reflexive: true'),
    /de\.yaml:1: frame loben: trigger: .*needs a lemma/,
  ],
  ['a word that is no key', `${LOBEN}  sorce: subject\n`, /de\.yaml:1: frame loben: .*sorce/],
  ['broken YAML', `${LOBEN}- frame: [\n`, /de\.yaml:\d+: not valid YAML/],
  ['no list', 'frame: loben\n', /de\.yaml:1: a list is expected/],
];

describe('a codebook that is not valid', () => {
  test.each(FAULTS)('%s: file, line, frame and reason', (_, frames, message) => {
    const load = () => loadCodebook(codebookWith(frames), 'de');
    expect(load).toThrow(InputError);
    expect(load).toThrow(message);
  });

  test('names every fault at once', () => {
    const frames =
      LOBEN.replace('PRAISED', 'HUGGED') + LOBEN.replace('loben\n', 'tadeln\n').replace('subject', 'sujet');
    expect(() => loadCodebook(codebookWith(frames), 'de')).toThrow(/HUGGED[\s\S]*frame tadeln: source/);
  });

  test('a score model with words for numbers', () => {
    const folder = codebookWith('{ "bias": "much", "weights": {}, "threshold": 0.5 }', 'score.json');
    expect(() => loadCodebook(folder)).toThrow(/score\.json:1: not a score model/);
  });

  test('a folder without files', () => {
    expect(() => loadCodebook(mkdtempSync(join(tmpdir(), 'actant-codebook-')))).toThrow(
      /types\.yaml: no such file/,
    );
  });
});

describe('the codebook that ships', () => {
  test('has frames of both languages for every type', () => {
    const codebook = loadCodebook();
    for (const book of Object.values(codebook.languages)) {
      const told = new Set(book.frames.map(({ type }) => type.name));
      expect([...codebook.types.keys()].filter(type => !told.has(type))).toEqual([]);
    }
  });

  test('has the triggers that were promised, each frame with an example', () => {
    const { languages } = loadCodebook();
    const triggers = (lang: 'de' | 'en') =>
      languages[lang]!.frames.reduce((sum, frame) => sum + frame.triggers.length, 0);
    expect(triggers('de')).toBeGreaterThanOrEqual(450);
    expect(triggers('en')).toBeGreaterThanOrEqual(300);
    const bare = Object.values(languages).flatMap(({ frames }) =>
      frames.filter(frame => frame.examples.length === 0),
    );
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  test('keeps its hash until a file changes', () => {
    const folder = codebookWith(LOBEN);
    expect(loadCodebook(folder).hash).toBe(loadCodebook(folder).hash);
    expect(loadCodebook(folder).hash).not.toBe(
      loadCodebook(codebookWith(LOBEN.replace('loben', 'preisen'))).hash,
    );
  });

  test('has a reference that names every type with its crosswalk', () => {
    const codebook = loadCodebook();
    const reference = referenceOf(codebook);
    for (const { name, quad } of codebook.types.values()) {
      expect(reference).toContain(`## ${name}`);
      expect(reference).toMatch(new RegExp(`\\[${name}\\].*${quad}`));
    }
  });
});
