import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Draft } from '../draft.js';
import { nounKey } from './heads.js';
import type { NameSpan } from './name-spans.js';

const LONGEST_LONG_FORM = 10; // tokens of a name before its abbreviation in brackets
const LONGEST_QUOTE = 5; // tokens of a name in quotation marks
const OPEN = /^["„“»«‚]$/;
const CLOSE = /^["“”«»‘]$/;

/** Names that the analysis did not mark, by what stands around them. Spans that it marked may be replaced. */
export function unlabelledNames(draft: Draft, marked: readonly NameSpan[]): NameSpan[] {
  const taken = new Set<number>();
  for (const { from, to, entries } of marked)
    if (entries.length > 0) for (let i = from; i < to; i++) taken.add(i);
  const found: NameSpan[] = [];
  const add = (from: number, to: number, label: 'PER' | 'ORG'): void => {
    for (let i = from; i < to; i++) if (taken.has(i)) return;
    for (let i = from; i < to; i++) taken.add(i);
    found.push({ from, to, label, entries: [] });
  };
  for (const token of draft.doc.tokens) {
    const end = quotedName(draft, token);
    if (!end || end - token.i < 2 || !isBody(draft, draft.doc.tokens[end - 1]!)) continue;
    for (let i = token.i; i < end; i++) taken.delete(i);
    add(token.i, end, 'ORG');
  }
  for (const [from, open] of longForms(draft)) {
    add(from, open, 'ORG');
    add(open + 1, open + 2, 'ORG');
  }
  for (const { from, to, label, entries } of marked) {
    if (entries.length > 0 || (label === 'PER' && to - from > 1)) continue;
    const end = Math.max(to, from + 2);
    if (isFullName(draft, from, end)) add(from, end, 'PER');
  }
  for (const token of draft.doc.tokens) if (isFamily(draft, token)) add(token.i, token.i + 2, 'ORG');
  const inName = new Set(taken);
  for (const { from, to } of marked) for (let i = from; i < to; i++) inName.add(i);
  for (const token of draft.doc.tokens) {
    if (inName.has(token.i)) continue;
    const quoted = quotedName(draft, token);
    if (quoted) add(token.i, quoted, 'ORG');
    else if (isDescribed(draft, token)) add(token.i, endOfName(draft, token, inName), 'ORG');
    else if (token.upos === 'PROPN' && isFullName(draft, token.i, token.i + 2) && !inName.has(token.i + 1))
      add(token.i, token.i + 2, 'PER');
  }
  return found;
}

/** `Familie Burger` */
function isFamily(draft: Draft, { text, i, sentence }: Token): boolean {
  const name = draft.doc.tokens[i + 1];
  return (
    text === 'Familie' &&
    name?.upos === 'PROPN' &&
    name.sentence === sentence &&
    /^\p{Lu}\p{Ll}/u.test(name.text)
  );
}

/** `Lesben- und Schwulenverband Deutschland (LSVD)`: start of the long form and place of the bracket. */
function* longForms(draft: Draft): Generator<[from: number, open: number]> {
  const { tokens } = draft.doc;
  for (const { text, i } of tokens) {
    if (text !== '(' || tokens[i + 2]?.text !== ')') continue;
    const short = tokens[i + 1]!.text;
    if (!/^\p{Lu}[\p{L}\p{N}-]{1,7}$/u.test(short) || short.replace(/[^\p{Lu}]/gu, '').length < 2) continue;
    if (draft.book.names.single(foldWord(short)).length > 0) continue;
    const from = longFormBefore(draft, i, foldWord(short).replace(/[^\p{L}]/gu, ''));
    if (from !== null) yield [from, i];
  }
}

function longFormBefore(draft: Draft, open: number, letters: string): number | null {
  const { tokens } = draft.doc;
  for (let from = open - 1; from >= Math.max(0, open - LONGEST_LONG_FORM); from--) {
    const token = tokens[from]!;
    if (
      token.sentence !== tokens[open]!.sentence ||
      /^(?:VERB|AUX)$/.test(token.upos) ||
      /^[.,;:()]$/.test(token.text)
    )
      return null;
    if (!/^\p{Lu}/u.test(token.text) || token.upos === 'DET') continue;
    const words = tokens.slice(from, open).map(({ text }) => foldWord(text));
    if (open - from > 1 && spells(letters, words)) return from;
  }
  return null;
}

/** Whether the letters stand in the words in order, the first at the start of the first, half of them at starts of words. */
function spells(letters: string, words: readonly string[]): boolean {
  const text = words.join(' ');
  if (text[0] !== letters[0]) return false;
  let starts = 0;
  let at = -1;
  for (const letter of letters) {
    const atStart = text.indexOf(` ${letter}`, Math.max(0, at));
    const anywhere = text.indexOf(letter, at + 1);
    if (anywhere < 0) return false;
    if (at < 0 || (atStart >= 0 && atStart + 1 - at < FARTHEST_START)) {
      starts++;
      at = at < 0 ? 0 : atStart + 1;
    } else at = anywhere;
  }
  return starts * 2 >= letters.length;
}

const FARTHEST_START = 40; // letters; a name's next word begins within a long compound

/** Two or more proper nouns that begin with a first name. */
function isFullName(draft: Draft, from: number, to: number): boolean {
  const tokens = draft.doc.tokens.slice(from, to);
  const [first, second] = tokens;
  if (
    !first ||
    !second ||
    first.sentence !== second.sentence ||
    !draft.book.firstNames.has(foldWord(first.text))
  )
    return false;
  if (second.head !== first.i && first.head !== second.i && second.head !== first.head) return false;
  const depends = second.head === first.i || first.head === second.i;
  return tokens
    .slice(1)
    .every(
      ({ upos, text }) => (upos === 'PROPN' || (upos === 'NOUN' && depends)) && /^\p{Lu}\p{Ll}/u.test(text),
    );
}

/** A short name in quotation marks: where it ends, if nouns within or what it does show an organisation. */
function quotedName(draft: Draft, token: Token): number | null {
  const { tokens } = draft.doc;
  const open = tokens[token.i - 1];
  if (!open || !OPEN.test(open.text) || !/^\p{Lu}/u.test(token.text) || token.upos === 'PRON') return null;
  let to = token.i;
  while (
    to < token.i + LONGEST_QUOTE &&
    tokens[to] &&
    !CLOSE.test(tokens[to]!.text) &&
    tokens[to]!.sentence === token.sentence
  ) {
    if (!/^(?:NOUN|PROPN|ADJ|ADP|DET|X|NUM)$/.test(tokens[to]!.upos)) return null;
    to++;
  }
  if (to === token.i || !tokens[to] || !CLOSE.test(tokens[to]!.text)) return null;
  const inside = tokens.slice(token.i, to);
  const before = tokens[token.i - 2];
  if (before && /^(?:ein|kein)(?:e[mnrs]?)?$/i.test(before.text)) return null;
  const called = [
    ...inside.filter(({ upos }) => upos === 'NOUN' || upos === 'PROPN'),
    ...(before?.upos === 'NOUN' ? [before] : []),
  ];
  return called.some(word => isBody(draft, word)) || inside.some(word => acts(draft, word)) ? to : null;
}

function isBody(draft: Draft, token: Token): boolean {
  const key = nounKey(draft, token);
  const kind = draft.words.classes.find(key)?.value.kind;
  return (kind !== undefined && kind !== 'state') || draft.words.bodies.find(key) !== undefined;
}

function acts(draft: Draft, token: Token): boolean {
  const verb = draft.doc.head(token);
  return token.deprel === 'nsubj' && verb !== undefined && draft.words.acting.has(verb.lemma);
}

/** A proper noun right after the noun that says what it is: `Chemiekonzern Qihua`. */
function isDescribed(draft: Draft, token: Token): boolean {
  const before = draft.doc.tokens[token.i - 1];
  if (token.upos !== 'PROPN' || before?.upos !== 'NOUN' || before.sentence !== token.sentence) return false;
  if (token.head !== before.i || draft.doc.child(token, 'case')) return false;
  const found = draft.words.classes.find(nounKey(draft, before))?.value;
  return found !== undefined && found.kind !== 'state' && before.feats.Number !== 'Plur';
}

function endOfName(draft: Draft, token: Token, inName: ReadonlySet<number>): number {
  const { tokens } = draft.doc;
  let to = token.i + 1;
  while (
    tokens[to]?.upos === 'PROPN' &&
    tokens[to]!.head === token.i &&
    tokens[to]!.deprel === 'flat' &&
    !inName.has(to)
  )
    to++;
  return to;
}
