import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Draft } from '../draft.js';
import { describes } from './heads.js';

/** A person's name as it stands, with the forms it may have without a genitive ending. */
export interface PersonName {
  /** Words of the name in the text. */
  words: readonly string[];
  /** The folded last word, and the same without a genitive `s`. */
  lasts: readonly string[];
  /** Whether the syntax makes a genitive likely. */
  genitive: boolean;
}

const APOSTROPHE = /['’`]s?$/;

export function personName(draft: Draft, from: number, to: number): PersonName {
  const tokens = draft.doc.tokens
    .slice(from, to)
    .filter(({ upos, text }) => upos !== 'PUNCT' || IN_NAME.test(text));
  const words = joinAdjacent(tokens);
  const last = words.at(-1) ?? '';
  const bare = last.replace(APOSTROPHE, '');
  const folded = foldWord(bare);
  const lasts =
    bare === last && folded.length > 2 && folded.endsWith('s') ? [folded, folded.slice(0, -1)] : [folded];
  return { words: [...words.slice(0, -1), bare], lasts, genitive: isGenitive(draft, tokens) };
}

const IN_NAME = /^[-–'’]$|\./;

/** Words as the text writes them: `Rafik Y .` → `Rafik Y.`, `Kara - Murza` → `Kara-Murza` where nothing stands between. */
function joinAdjacent(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  let end = -1;
  for (const { text, start, end: after } of tokens) {
    if (words.length > 0 && (start === end || text === '.')) words[words.length - 1] += text;
    else words.push(text);
    end = after;
  }
  return words;
}

function isGenitive(draft: Draft, tokens: readonly Token[]): boolean {
  const inside = new Set(tokens.map(({ i }) => i));
  const root = tokens.find(({ head }) => !inside.has(head));
  if (!root || draft.doc.child(root, 'case')) return false;
  const head = draft.doc.head(root);
  if (head && head.i < root.i && head.i >= root.i - 2 && describes(draft, head)) return false;
  return ['nmod', 'dep', 'compound', 'det'].includes(root.deprel) || tokens.at(-1)?.feats.Case === 'Gen';
}

/** The name with its last word in the nominative. */
export function nominative(name: PersonName, attested: ReadonlySet<string>): string {
  const [full, stripped] = name.lasts;
  const last = name.words.at(-1)!;
  const strip = stripped !== undefined && (attested.has(stripped) || (name.genitive && !attested.has(full!)));
  return [...name.words.slice(0, -1), strip ? last.slice(0, -1) : last].join(' ');
}
