import type { Doc } from '../../model/index.js';
import { type Atom, atomsOf } from '../book/atoms.js';

/** An atom of the text, see `Atom`. */
export interface TextAtom extends Atom {
  /** Index of its token. */
  token: number;
  /** Whether it is the first, the last of its token. */
  first: boolean;
  last: boolean;
}

export function textAtoms(doc: Doc): TextAtom[] {
  const found: TextAtom[] = [];
  for (const token of doc.tokens) {
    const atoms = atomsOf(token.text);
    for (const [n, atom] of atoms.entries()) {
      found.push({
        text: atom.text,
        folded: atom.folded,
        start: atom.start,
        end: atom.end,
        token: token.i,
        first: n === 0,
        last: n === atoms.length - 1,
      });
    }
  }
  return found;
}
