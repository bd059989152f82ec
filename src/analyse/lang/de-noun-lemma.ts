import { NO_PLURALS, PLURALS, WEAK_NOUNS } from './de-nouns.js';
import { words } from './language-data.js';

/** The last part of a compound, and whether it counts in the singular too. */
interface Ending {
  singular: string;
  isAnyNumber: boolean;
}

/** An ending shorter than this says nothing inside a longer word. */
const MIN_PART_CHARS = 4;
const MAX_PART_CHARS = 20;
const KEPT = words(NO_PLURALS);
const ENDINGS = endings();
/** Suffixes of nouns that take -en in the plural, whatever stands before them. */
/** In the singular outside the genitive such a form is the lemma. */
const UNINFLECTED = /^\p{Lu}.*\p{Ll}.*[^emnrs]$/u;
const REGULAR = /(?:..ung|heit|keit|schaft|[stx]ion|tät|enz|anz|ur|ik|ei)en$/;
const FEMININE = /innen$/;

/** The nominative singular of a German noun where a list or a suffix settles it, else what the model says. */
export function germanNounLemma(
  word: string,
  feats: Readonly<Record<string, string>>,
  proposed: string,
): string {
  const isPlural = feats.Number === 'Plur';
  const lower = word.toLowerCase();
  if (KEPT.has(lower) || KEPT.has(lower.replace(/n$/, ''))) return proposed;
  if (feats.Number === 'Sing' && feats.Case !== 'Gen' && UNINFLECTED.test(word)) return word;
  for (let length = Math.min(MAX_PART_CHARS, word.length); length >= 3; length--) {
    const from = word.length - length;
    const isPart = from === 0 || word[from - 1] === '-' || length >= MIN_PART_CHARS;
    const ending = isPart ? ENDINGS.get(lower.slice(from)) : undefined;
    if (ending && (isPlural || ending.isAnyNumber)) return replaceFrom(word, from, ending.singular);
  }
  if (isPlural && REGULAR.test(word)) return word.slice(0, -2);
  if (isPlural && FEMININE.test(word) && word.length > 7) return word.slice(0, -3);
  return proposed;
}

function replaceFrom(word: string, from: number, part: string): string {
  const isCapital = word[from] !== word[from]!.toLowerCase();
  return word.slice(0, from) + (isCapital ? part[0]!.toUpperCase() + part.slice(1) : part);
}

function endings(): Map<string, Ending> {
  const found = new Map<string, Ending>();
  for (const line of PLURALS.trim().split('\n')) {
    const [singular, plural] = line.split(' ') as [string, string];
    found.set(plural, { singular, isAnyNumber: false });
    if (/(?:e|el|er)$/.test(plural)) found.set(`${plural}n`, { singular, isAnyNumber: false });
  }
  for (const singular of words(WEAK_NOUNS))
    for (const ending of singular.endsWith('e') ? ['n'] : singular.endsWith('r') ? ['n', 'en'] : ['en'])
      found.set(singular + ending, { singular, isAnyNumber: true });
  return found;
}
