import { describe, expect, it } from 'vitest';
import { likeness, prepareNames } from '../../src/store/actors/likeness.js';
import { soundOf } from '../../src/store/actors/phonetic.js';

const LIKE: [string, string][] = [
  ['Wolodymyr Selenskyj', 'Selenskyj'],
  ['Wolodimir Selenskyj', 'Volodymyr Zelensky'],
  ['Olaf Scholz', 'O. Scholz'],
  ['Müller', 'Mueller'],
];

const UNLIKE: [string, string][] = [
  ['Olaf Scholz', 'Angela Merkel'],
  ['Andrea Nahles', 'Andreas Scheuer'],
  ['Jan Meier', 'Uwe Meier'],
];

const named = (name: string) => prepareNames({ name, aliases: [] });

describe('likeness of names', () => {
  it.each(LIKE)('%s may be %s', (a, b) => {
    expect(likeness(named(a), named(b))?.score).toBeGreaterThanOrEqual(0.5);
  });

  it.each(UNLIKE)('%s is not like %s', (a, b) => {
    expect(likeness(named(a), named(b))).toBeNull();
  });
});

describe('soundOf', () => {
  it.each([
    ['wikipedia', '3412'],
    ['mueller', '657'],
    ['luedenscheidt', '52682'],
    ['breschnew', '17863'],
    ['selenskyj', '85684'],
    ['zelensky', '85684'],
  ])('%s is %s', (word, sound) => {
    expect(soundOf(word)).toBe(sound);
  });
});
