const ABSOLUTE = 'A|';

/** How the model says a lemma: `A|sein` is the lemma itself, `case|cut|prefix|cut|suffix` edits the word. */
export type EditScript = string;

/**
 * Applies an edit script to a word. The case letter says how the lemma is written: `l` small, `u` with a capital,
 * `U` in capitals, `k` as the word; inner capitals of the kept part stay (`US-Präsidenten` → `US-Präsident`).
 */
export function applyScript(script: EditScript, word: string): string {
  if (script.startsWith(ABSOLUTE)) return script.slice(ABSOLUTE.length);
  const [style, cutStart, prefix, cutEnd, suffix] = script.split('|');
  if (style === 'k') return word;
  const from = Number(cutStart);
  const to = word.length - Number(cutEnd);
  if (from > to) return word;
  if (style === 'U') return (prefix + word.slice(from, to) + suffix).toUpperCase();
  const kept = prefix + keptCase(word.slice(from, to), word) + suffix;
  return style === 'u' ? kept.slice(0, 1).toUpperCase() + kept.slice(1) : smallFirst(kept);
}

/** A word in capitals loses them, one with a capital after a hyphen, a digit or a small letter keeps its case. */
function keptCase(part: string, word: string): string {
  return hasInnerCapital(word) ? part : part.toLowerCase();
}

function hasInnerCapital(word: string): boolean {
  return /[\p{Ll}\d][-‐‑]?\p{Lu}|\p{Lu}[-‐‑]\p{Lu}/u.test(word) || /^\p{Lu}{2,}[-‐‑]/u.test(word);
}

/** Lowers the first letter unless it belongs to an acronym: `EU-weit` stays. */
function smallFirst(word: string): string {
  return /^\p{Lu}(?:\p{Lu}|[-‐‑])/u.test(word) ? word : word.slice(0, 1).toLowerCase() + word.slice(1);
}
