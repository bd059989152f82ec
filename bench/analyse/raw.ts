import type { Analyser } from '../../src/analyse/index.js';
import { glued } from '../../src/analyse/subword.js';
import type { Language } from '../../src/model/index.js';
import { Tally } from './scores.js';
import type { GoldWord } from './treebank.js';

const SENTENCES_A_TEXT = 10;
const STOP = /[.!?…]["“”»«')\]]*$/;

/** Scores of raw text: words count as found when they cover the same characters. */
export interface RawScores {
  tokens: Tally;
  sentences: Tally;
  upos: Tally;
  uas: Tally;
  las: Tally;
}

interface Placed {
  start: number;
  end: number;
  upos: string | null;
  deprel: string | null;
  /** Characters of the head, `root` for none. */
  head: string;
}

/**
 * Analyses a test set as plain text and scores what comes out by characters, as the CoNLL 2018 evaluation does
 * (https://universaldependencies.org/conll18/evaluation.html). The sets come without their spaces, which are guessed.
 */
export async function scoreRawText(
  analyser: Analyser,
  gold: readonly GoldWord[][],
  lang: Language,
): Promise<RawScores> {
  const scores: RawScores = {
    tokens: new Tally(),
    sentences: new Tally(),
    upos: new Tally(),
    uas: new Tally(),
    las: new Tally(),
  };
  for (let at = 0; at < gold.length; at += SENTENCES_A_TEXT)
    await scoreText(scores, analyser, gold.slice(at, at + SENTENCES_A_TEXT), lang);
  return scores;
}

async function scoreText(scores: RawScores, analyser: Analyser, gold: readonly GoldWord[][], lang: Language) {
  const { text, words, sentences } = textOf(gold);
  const analysis = await analyser.analyse(text, lang);
  const key = ({ start, end }: { start: number; end: number }) => `${start}:${end}`;
  const wanted = new Map(words.map(word => [key(word), word]));
  const ends = new Set(sentences);
  for (const { end } of analysis.sentences) scores.sentences.add(true, ends.delete(end));
  scores.sentences.wanted += ends.size;
  for (const token of analysis.tokens) {
    const word = wanted.get(key(token));
    const head = token.head < 0 ? 'root' : key(analysis.tokens[token.head]!);
    wanted.delete(key(token));
    scores.tokens.add(true, word !== undefined);
    scores.upos.add(true, word !== undefined, word?.upos === token.upos);
    scores.uas.add(true, word !== undefined, word?.head === head);
    scores.las.add(true, word !== undefined, word?.head === head && word.deprel === token.deprel);
  }
  for (const tally of [scores.tokens, scores.upos, scores.uas, scores.las]) tally.wanted += wanted.size;
}

/** A text of the sentences with the places of words and the ends of sentences. */
function textOf(gold: readonly GoldWord[][]): { text: string; words: Placed[]; sentences: number[] } {
  let text = '';
  const words: Placed[] = [];
  const sentences: number[] = [];
  for (const sentence of gold) {
    if (text !== '') text += STOP.test(text) ? ' ' : '\n\n';
    const isGlued = gluedWithQuotes(sentence.map(({ form }) => form));
    const places = sentence.map((word, i) => {
      if (i > 0 && !isGlued[i]) text += ' ';
      const start = text.length;
      text += word.form;
      return { start, end: text.length };
    });
    sentence.forEach(({ upos, deprel, head }, i) => {
      const at = head ? places[head - 1]! : undefined;
      words.push({ ...places[i]!, upos, deprel, head: at ? `${at.start}:${at.end}` : 'root' });
    });
    sentences.push(text.length);
  }
  return { text, words, sentences };
}

/** Straight quotes take turns in opening and closing; those of treebanks say which they are. */
function gluedWithQuotes(forms: readonly string[]): boolean[] {
  const isGlued = glued(forms);
  let isOpen = false;
  forms.forEach((form, i) => {
    if (form !== '"' && form !== '``' && form !== "''") return;
    isOpen = form === '"' ? !isOpen : form === '``';
    isGlued[isOpen ? i + 1 : i] = true;
  });
  return isGlued;
}
