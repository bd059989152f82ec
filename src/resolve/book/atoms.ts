import { fold } from '../../model/index.js';
import { memo } from './memo.js';

/**
 * A run of letters and digits within a word: `EU-Kommission` has two. Names are compared atom by atom, so that
 * `Al-Qaida`, `Al Qaida` and the first part of `Al-Qaida-Chef` are the same.
 */
export interface Atom {
  text: string;
  /** Folded, see `fold`. */
  folded: string;
  /** Offset within the word. */
  start: number;
  end: number;
}

const ATOM = /[\p{L}\p{M}\p{N}]+/gu;

/** The atoms of a word, see `Atom`. */
export const atomsOf = memo((word: string): readonly Atom[] => {
  const atoms: Atom[] = [];
  for (const match of word.matchAll(ATOM)) {
    atoms.push({
      text: match[0],
      folded: fold(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return atoms;
});

/** `fold` of the model, remembered. */
export const foldWord = memo(fold);

const ENDING = /(?:e[nrsm]?|n|s)$/;
const SHORTEST_STEM = 3;

/** A crude stem for comparing inflected names of several words: `Vereinten Nationen` and `Vereinte Nationen` share it. */
export const stem = memo((start: string): string => {
  let word = start;
  for (;;) {
    const shorter = word.replace(ENDING, '');
    if (shorter === word || shorter.length < SHORTEST_STEM) return word;
    word = shorter;
  }
});

/** The word without a genitive ending, longest first; the word itself comes first. */
export function withoutGenitive(word: string): string[] {
  const forms = [word];
  if (word.length > 2 && word.endsWith('s')) forms.push(word.slice(0, -1));
  if (word.length > 4 && word.endsWith('es')) forms.push(word.slice(0, -2));
  return forms;
}

/** Whether an abbreviation must be met letter by letter: `IS`, `EU`, `UN` are other words in other cases. */
export function isAbbreviation(text: string): boolean {
  return text.length <= 6 && text.length >= 2 && text === text.toUpperCase() && /\p{Lu}/u.test(text);
}
