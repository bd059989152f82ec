import { BLANK, CLOSERS, OPENERS } from './characters.js';
import type { LanguageData } from './lang/index.js';
import { BULLET, type Span, splitLines } from './lines.js';

/** A stretch of text that is one sentence or headline. */
export interface SentenceSpan extends Span {
  kind: 'sentence' | 'headline';
}

/** A line longer than this is a sentence without a stop rather than a headline. */
const MAX_HEADLINE_CHARS = 200;
/** How far back the word before a stop is looked for. */
const WORD_WINDOW = 40;
const STOP = new RegExp(`[.!?…]+[${CLOSERS}]*`, 'gu');
const NEXT = new RegExp(`([${BLANK}]*)((?:[${OPENERS}]|[-–—•*][${BLANK}])*)(\\S{0,${WORD_WINDOW}})`, 'uy');
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.'’-]*$/u;
const ENDS_WITH_STOP = new RegExp(`[.!?…:;][${CLOSERS}]*$`, 'u');
const ROMAN = /^[IVXLC]+$/;
const INITIAL = /^\p{Lu}$/u;
const OPENS_QUOTE = /[^\s([{]/u;
/** An opening bracket with at most a word after it: `(sic!)`. */
const REMARK = /\(\p{L}{0,5}$/u;
const LETTERS_WITH_STOPS = /^(?:\p{L}\.)+\p{L}$/u;
const ADDRESS = /(?:www\.?|:\/\/|@)\S*$/;
const GLUED = /\p{Ll}{2}$/u;
/** `1. Die Regierung …`: the number of an item is no sentence. */
const LIST_NUMBER = /^\d{1,2}$/;
const SHORT_NUMBER = /^\d{1,2}$/;
const LAST_DIGITS = /\d[\d.,]*$/;

/** Cuts a text into sentences and headlines; the spans hold every character but the blanks between them. */
export function splitSentences(text: string, lang: LanguageData): SentenceSpan[] {
  return splitLines(text, lang).flatMap(line => splitLine(text, line, lang));
}

function splitLine(text: string, line: Span, lang: LanguageData): SentenceSpan[] {
  const content = text.slice(line.start, line.end);
  const found: SentenceSpan[] = [];
  let from = 0;
  for (const stop of content.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end >= content.length) break;
    NEXT.lastIndex = end;
    const [, blank, opener, word] = NEXT.exec(content)!;
    const before = content.slice(Math.max(from, stop.index - WORD_WINDOW), stop.index);
    if (!isBoundary({ before, stop: stop[0], blank: blank!, opener: opener!, word: word! }, lang)) continue;
    found.push({ start: line.start + from, end: line.start + end, kind: 'sentence' });
    from = end + blank!.length;
  }
  if (from < content.length) found.push({ start: line.start + from, end: line.end, kind: 'sentence' });
  const only = found[0];
  if (found.length === 1 && only && isHeadline(content)) only.kind = 'headline';
  return found;
}

function isHeadline(line: string): boolean {
  return line.length <= MAX_HEADLINE_CHARS && !ENDS_WITH_STOP.test(line) && !BULLET.test(line);
}

/** What stands around a stop: the text before it, its marks, the blanks after it, opening marks and the next word. */
interface Stop {
  before: string;
  stop: string;
  blank: string;
  opener: string;
  word: string;
}

function isBoundary({ before, stop, blank, opener, word }: Stop, lang: LanguageData): boolean {
  const next = /^[\p{L}\p{M}]+/u.exec(word)?.[0] ?? '';
  const isStarter = lang.starters.has(next);
  if (blank === '') return isMissingSpace(before, stop, opener, isStarter);
  if (word === '') return opener !== '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (next === '' && opener === '' && !/^[\p{N}\p{S}#@]/u.test(word)) return false;
  const mark = stop[0]!;
  const isQuoteEnd = stop.length > 1 && !/[.!?…]$/u.test(stop);
  if (mark === '!' || mark === '?') return !(stop[1] === ')' && REMARK.test(before));
  if (mark === '…' || stop.startsWith('..'))
    return isStarter || opener !== '' || isQuoteEnd || !lang.capitalNouns;
  return isStopAfter(before, isStarter || OPENS_QUOTE.test(opener) || isQuoteEnd, lang);
}

/** `gesagt.Das`: a stop stuck between a small letter and a word that opens sentences. */
function isMissingSpace(before: string, stop: string, opener: string, isStarter: boolean): boolean {
  return isStarter && opener === '' && /^[.!?]$/.test(stop) && GLUED.test(before) && !ADDRESS.test(before);
}

/** Whether a lone full stop after this text ends the sentence, when a capitalised word or a number follows. */
function isStopAfter(before: string, opensNext: boolean, lang: LanguageData): boolean {
  if (LIST_NUMBER.test(before)) return false;
  const word = WORD.exec(before)?.[0] ?? '';
  if (lang.abbreviations.has(word)) return false;
  if (lang.finalAbbreviations.has(word) || INITIAL.test(word) || LETTERS_WITH_STOPS.test(word))
    return opensNext;
  const number = LAST_DIGITS.exec(word)?.[0];
  if (number !== undefined && number.length === word.length)
    return !lang.ordinalStop || opensNext || !SHORT_NUMBER.test(number);
  if (ROMAN.test(word)) return opensNext;
  return true;
}
