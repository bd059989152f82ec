import type { SliceActor } from '../../../src/query/slice.js';

const LONGEST = 30;
/** Monarchs and popes have no surname: Benedikt XVI. */
const NUMERAL = /^[IVX]+\.?$/;
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'di',
  'da',
  'del',
  'della',
  'al',
  'el',
  'bin',
  'ben',
  'zu',
]);

/** Given names of Korea and Taiwan go on in lower case after the hyphen, and the family's name stands before them: Kim Jong-un. */
const AFTER_FAMILY = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
/** Frequent Chinese family names; where the rest is Pinyin they come first: Xi Jinping, but Li Andersson. */
const CHINESE = new Set(
  'Ai Bo Cao Chen Deng Feng Gao Guo Han He Hu Hua Huang Jiang Lai Li Liang Lin Liu Lu Luo Ma Mao Peng Qian Qin Song Sun Tang Wang Wei Wen Wu Xi Xie Xu Yang Yao Ye Yu Zeng Zhang Zhao Zheng Zhou Zhu'.split(
    ' ',
  ),
);
const PINYIN = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouü]{1,3}(?:n|ng|r)?)+$/i;

/**
 * What stands beside each actor on the map, by row: the surname of a person where only one in the list has it, else the
 * name; long names are cut.
 */
export function mapNames(actors: readonly SliceActor[]): string[] {
  const surnames = actors.map(actor => (actor.kind === 'person' ? surname(actor.name) : actor.name));
  const uses = new Map<string, number>();
  for (const name of surnames) uses.set(name, (uses.get(name) ?? 0) + 1);
  return surnames.map((name, row) => shortened(uses.get(name) === 1 ? name : actors[row]!.name));
}

/** The part of a person's name that newspapers use alone. @example surname('Ursula von der Leyen') // 'von der Leyen' */
export function surname(name: string): string {
  const words = name.split(' ').filter(Boolean);
  if (words.length < 2 || NUMERAL.test(words.at(-1)!)) return name;
  if (familyFirst(words)) return words[0]!;
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  return words.slice(first).join(' ');
}

function familyFirst([first, second, ...rest]: readonly string[]): boolean {
  if (first === undefined || second === undefined || rest.length > 0) return false;
  return AFTER_FAMILY.test(second) || (CHINESE.has(first) && PINYIN.test(second));
}

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
