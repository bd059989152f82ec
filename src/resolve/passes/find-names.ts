import type { Doc } from '../../model/index.js';
import { stem, withoutGenitive } from '../book/atoms.js';
import type { NameEntry } from '../book/index.js';
import type { NameIndex } from '../book/name-index.js';
import type { TextAtom } from './text-atoms.js';

/** A name of the seeds found in the text: tokens `[from, to)`. */
export interface NameHit {
  from: number;
  to: number;
  /** Every actor that has this name, in the order of the seeds. */
  entries: readonly NameEntry[];
  /** Set where the name is only the first part of its last token: what follows it there. */
  rest: string | null;
}

/** Marks that may stand between the parts of a name. */
const LINKS: ReadonlySet<string> = new Set(['-', '–', '/', '.', "'", '’', '&', '"', '„', '“']);

/** Finds the names of the seeds, the longest at each place; none overlap. */
export function findNames(doc: Doc, atoms: readonly TextAtom[], names: NameIndex): NameHit[] {
  const hits: NameHit[] = [];
  let at = 0;
  while (at < atoms.length) {
    const hit = atoms[at]!.first ? longestAt(doc, atoms, at, names) : null;
    if (!hit) {
      at++;
      continue;
    }
    hits.push(hit);
    while (at < atoms.length && atoms[at]!.token < hit.to) at++;
  }
  return hits;
}

function longestAt(doc: Doc, atoms: readonly TextAtom[], at: number, names: NameIndex): NameHit | null {
  const first = atoms[at]!;
  const matching = names
    .several(stem(first.folded))
    .filter(entry => matches(doc, atoms, at, entry, entry.stems, ({ folded }) => stem(folded)));
  const length = matching[0]?.atoms.length ?? 0;
  if (length > 0)
    return hitOf(
      doc,
      atoms,
      at,
      matching.filter(entry => entry.atoms.length === length),
    );
  for (const folded of withoutGenitive(first.folded)) {
    const entries = names
      .single(folded)
      .filter(entry => matches(doc, atoms, at, entry, [folded], () => folded));
    if (entries.length > 0) return hitOf(doc, atoms, at, entries);
  }
  return null;
}

function matches(
  doc: Doc,
  atoms: readonly TextAtom[],
  at: number,
  entry: NameEntry,
  keys: readonly string[],
  keyOf: (atom: TextAtom) => string,
): boolean {
  for (const [n, key] of keys.entries()) {
    const atom = atoms[at + n];
    if (!atom || keyOf(atom) !== key) return false;
    const exact = entry.exact[n];
    if (exact && atom.text !== exact && atom.text !== `${exact}s`) return false;
    if (n > 0 && !adjoin(doc, atoms[at + n - 1]!, atom)) return false;
  }
  const { text } = atoms[at]!;
  const small = text[0] === text[0]!.toLowerCase() && text[0] !== text[0]!.toUpperCase();
  return entry.small === small;
}

function adjoin(doc: Doc, left: TextAtom, right: TextAtom): boolean {
  if (left.token === right.token) return true;
  if (!left.last || !right.first) return false;
  const [a, b] = [doc.tokens[left.token]!, doc.tokens[right.token]!];
  if (a.sentence !== b.sentence) return false;
  return b.i === a.i + 1 || (b.i === a.i + 2 && LINKS.has(doc.tokens[a.i + 1]!.text));
}

function hitOf(doc: Doc, atoms: readonly TextAtom[], at: number, entries: readonly NameEntry[]): NameHit {
  const last = atoms[at + entries[0]!.atoms.length - 1]!;
  return {
    from: atoms[at]!.token,
    to: last.token + 1,
    entries,
    rest: last.last ? null : doc.tokens[last.token]!.text.slice(last.end).replace(/^[-–]/, ''),
  };
}
