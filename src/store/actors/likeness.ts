import { type ActorRef, fold, foldUmlauts } from '../../model/index.js';
import { soundOf } from './phonetic.js';

/** How alike the names of two actors are, and by what. */
export interface Likeness {
  /** Probability, from the names alone, that they are one, 0–1. */
  score: number;
  why: string;
}

/** An actor's names, prepared for comparison. */
export interface ComparedNames {
  /** Every name, folded, in both spellings of umlauts. */
  names: ReadonlySet<string>;
  /** The words of the main name, folded. */
  words: readonly string[];
}

const SAME_NAME = 0.85;
const PART_OF_NAME = 0.6;
const SAME_SOUND = 0.55;
const INITIAL = 0.5;
/** Shorter words sound alike too often. */
const SOUND_LETTERS = 5;

export function prepareNames({ name, aliases }: Pick<ActorRef, 'name' | 'aliases'>): ComparedNames {
  return {
    names: new Set([name, ...aliases].flatMap(one => [fold(one), foldUmlauts(one)])),
    words: wordsOf(foldUmlauts(name)),
  };
}

/** Words by which actors with like names are found: equal names, last words, and how these sound. */
export function blockingKeys({ names, words }: ComparedNames): string[] {
  const last = words.at(-1) ?? '';
  return [...names, `word ${last}`, ...(last.length >= SOUND_LETTERS ? [`sound ${soundOf(last)}`] : [])];
}

/** Compares the names of two actors; null when they are not alike. */
export function likeness(a: ComparedNames, b: ComparedNames): Likeness | null {
  for (const name of a.names)
    if (b.names.has(name)) return { score: SAME_NAME, why: `both are called "${name}"` };
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (short.length < long.length && short.every(word => long.includes(word))) {
    return { score: PART_OF_NAME, why: `"${short.join(' ')}" is part of "${long.join(' ')}"` };
  }
  const [last, other] = [a.words.at(-1) ?? '', b.words.at(-1) ?? ''];
  const [first, second] = [a.words[0] ?? '', b.words[0] ?? ''];
  if (last === other && first[0] === second[0] && (first.length === 1 || second.length === 1)) {
    return { score: INITIAL, why: `"${first}" may stand for "${second}"` };
  }
  const soundsAlike =
    a.words.length === b.words.length && a.words.every((word, i) => soundOf(word) === soundOf(b.words[i]!));
  if (soundsAlike && last.length >= SOUND_LETTERS && other.length >= SOUND_LETTERS) {
    return { score: SAME_SOUND, why: `"${a.words.join(' ')}" sounds like "${b.words.join(' ')}"` };
  }
  return null;
}

function wordsOf(name: string): string[] {
  return name.match(/[\p{L}\p{N}]+/gu) ?? [];
}
