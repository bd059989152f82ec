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
  let first = words.length - 1;
  while (first > 1 && PARTICLES.has(words[first - 1]!.toLowerCase())) first--;
  return words.slice(first).join(' ');
}

function shortened(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;
}
