import { atomsOf, isAbbreviation, stem } from './atoms.js';
import type { KnownActor } from './types.js';

/** How a name of the seeds means its actor. */
export type NameUse =
  | 'name'
  | 'short' // a surname alone
  | 'people' // the people of a state, the members of a party
  | 'seat' // a place that stands for a government
  | 'government';

/** One name of one actor. */
export interface NameEntry {
  actor: KnownActor;
  use: NameUse;
  /** Folded atoms of the name. */
  atoms: readonly string[];
  stems: readonly string[];
  /** For each atom the spelling it must have, or null where case does not matter. */
  exact: readonly (string | null)[];
  /** The name as the seeds write it. */
  text: string;
  /** Counts only where the analysis found a name. */
  weak: boolean;
  /** Starts with a small letter (`taz`, `ver.di`). */
  small: boolean;
}

/** All names of the seeds by their first atom. */
export class NameIndex {
  readonly #single = new Map<string, NameEntry[]>();
  readonly #several = new Map<string, NameEntry[]>();

  add(text: string, actor: KnownActor, use: NameUse, weak = false): void {
    const atoms = atomsOf(text);
    if (atoms.length === 0) return;
    const first = atoms[0]!.text;
    const entry: NameEntry = {
      actor,
      use,
      atoms: atoms.map(atom => atom.folded),
      stems: atoms.map(atom => stem(atom.folded)),
      exact: atoms.map(atom => (isAbbreviation(atom.text) ? atom.text : null)),
      text,
      weak,
      small: first === first.toLowerCase() && /\p{L}/u.test(first),
    };
    const [index, key] =
      atoms.length === 1 ? [this.#single, entry.atoms[0]!] : [this.#several, entry.stems[0]!];
    const entries = index.get(key) ?? [];
    if (!entries.some(other => other.actor === actor && other.text === text)) entries.push(entry);
    entries.sort((a, b) => b.atoms.length - a.atoms.length);
    index.set(key, entries);
  }

  /** Names of one word, by its folded form. */
  single(folded: string): readonly NameEntry[] {
    return this.#single.get(folded) ?? [];
  }

  /** Names of several words whose first atom has this stem, longest first. */
  several(firstStem: string): readonly NameEntry[] {
    return this.#several.get(firstStem) ?? [];
  }
}
