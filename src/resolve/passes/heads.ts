import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Draft } from '../draft.js';

/** The token of a span that governs the others: the last one whose head lies outside. */
export function rootOf(draft: Draft, from: number, to: number): Token {
  const { tokens } = draft.doc;
  let root = tokens[from]!;
  for (let i = from; i < to; i++) {
    const { head, deprel } = tokens[i]!;
    if (head >= from && head < to) continue;
    root = tokens[i]!;
    if (!['punct', 'det', 'case', 'amod'].includes(deprel)) break;
  }
  return root;
}

const BESIDE: ReadonlySet<string> = new Set(['appos', 'flat', 'nmod', 'dep', 'compound', 'name']);
const FARTHEST_TITLE = 6; // tokens between a title and its name, as in `Präsident des Irak , Saddam Hussein`

const FARTHEST_DESCRIPTION = 14; // … where the name stands between commas

function isAfterComma(draft: Draft, token: Token): boolean {
  return draft.doc.tokens[token.i - 1]?.text === ',';
}

/** The head of the phrase that a name stands in: its title or description where that governs the name. */
export function phraseHead(draft: Draft, root: Token): Token {
  const { doc } = draft;
  let top = root;
  if (inBrackets(draft, root)) return root;
  for (let steps = 0; steps < 3; steps++) {
    const head = doc.head(top);
    if (!head || head.i > root.i) return top;
    const farthest =
      top.deprel === 'appos' && isAfterComma(draft, top) ? FARTHEST_DESCRIPTION : FARTHEST_TITLE;
    if (root.i - head.i > farthest) return top;
    if (!BESIDE.has(top.deprel) || doc.child(top, 'case') || top.feats.Case === 'Gen') return top;
    if (top.deprel !== 'appos' && top.deprel !== 'flat' && !isBeside(draft, head, root)) return top;
    if (!describes(draft, head)) return top;
    top = head;
  }
  return top;
}

/** Next to it, quotation marks aside: `die Regierungspartei „Einiges Russland“`. */
function isBeside(draft: Draft, head: Token, { i }: Token): boolean {
  const between = draft.doc.tokens.slice(head.i + 1, i);
  return between.every(({ text, head: at }) => /^["„“»«‚']$/.test(text) || at === i);
}

/** `Wolfgang Schäuble (CDU)` */
function inBrackets(draft: Draft, { i, sentence }: Token): boolean {
  const { tokens } = draft.doc;
  for (let at = i - 1; at >= Math.max(0, i - FARTHEST_TITLE) && tokens[at]!.sentence === sentence; at--) {
    if (tokens[at]!.text === ')') return false;
    if (tokens[at]!.text === '(') return true;
  }
  return false;
}

/** Whether a noun tells what a person or an organisation is. */
export function describes(draft: Draft, token: Token): boolean {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'ADJ') return false;
  const last = nounKey(draft, token);
  const { roles, organs, bodies, classes, titles } = draft.words;
  return (
    titles.has(lastPart(token)) ||
    roles.find(last) !== undefined ||
    organs.find(last) !== undefined ||
    bodies.find(last) !== undefined ||
    classes.find(last) !== undefined
  );
}

/** The folded last part of a hyphenated word: the noun that decides. */
export function lastPart(token: Token): string {
  const folded = foldWord(token.text);
  return folded.slice(folded.lastIndexOf('-') + 1);
}

/** The folded noun with the words right before it that belong to it: `prime minister`, `air force`. */
export function nounKey(draft: Draft, token: Token): string {
  let key = lastPart(token);
  for (let i = token.i - 1; i >= token.i - LONGEST_NOUN; i--) {
    const before = draft.doc.tokens[i];
    if (!before || before.head !== token.i || !/^(?:compound|amod|flat)$/.test(before.deprel)) break;
    key = `${foldWord(before.text)} ${key}`;
  }
  return key;
}

const LONGEST_NOUN = 2; // words before the last

/** Last parts of nouns for what someone is accused of, folded. */
const WRONG =
  /(?:bruch|heit|keit|ismus|verrat|betrug|missbrauch|einmischung|hinterziehung|verletzung|mord|erpressung|diskriminierung|falschung|bestechung|spionage|piraterie|beleidigung|veruntreuung)$/;

/** `Wortbruch` beside a name or a title is no name. */
export const isWrong = ({ text }: Token): boolean => WRONG.test(foldWord(text));
