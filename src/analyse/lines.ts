import { BLANK } from './characters.js';
import type { LanguageData } from './lang/index.js';

/** A half-open range of characters. */
export interface Span {
  start: number;
  end: number;
}

/** Below this many lines a block is too short to show that its lines were wrapped at a width. */
const MIN_WRAPPED_LINES = 3;
/** Nobody wraps text more narrowly: shorter lines are verses, lists or tables. */
const MIN_WRAP_WIDTH = 40;
const NEWLINE = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/g;
const ONE_BLANK = new RegExp(`[${BLANK}]`, 'u');
/** What opens an item of a list. */
export const BULLET = /^[-–—•*·▪]\s/u;
const GOES_ON = /^[\p{Ll},;:)\]]/u;
const OPEN_MARK = /[,;(„\p{L}]-?$/u;
const STOP = /[.!?…:][^\p{L}\p{N}]*$/u;

/**
 * The pieces of text within which sentences are sought: paragraphs, and headlines on lines of their own.
 * A line break inside a wrapped paragraph does not separate.
 */
export function splitLines(text: string, lang: LanguageData): Span[] {
  const units: Span[] = [];
  for (const block of blocks(text)) {
    const wrapped = isWrapped(text, block);
    let open: Span | undefined;
    for (const line of block) {
      if (
        open &&
        (wrapped || goesOn(text.slice(open.start, open.end), text.slice(line.start, line.end), lang))
      )
        open.end = line.end;
      else {
        if (open) units.push(open);
        open = { ...line };
      }
    }
    if (open) units.push(open);
  }
  return units;
}

/** Lines without their edge blanks, in groups that empty lines separate. */
function blocks(text: string): Span[][] {
  const found: Span[][] = [];
  let block: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    const line = trim(text, from, to);
    if (line) block.push(line);
    else if (block.length > 0) {
      found.push(block);
      block = [];
    }
  };
  for (const newline of text.matchAll(NEWLINE)) {
    close(newline.index);
    from = newline.index + newline[0].length;
  }
  close(text.length);
  if (block.length > 0) found.push(block);
  return found;
}

function trim(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && ONE_BLANK.test(text[start]!)) start++;
  while (end > start && ONE_BLANK.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : undefined;
}

/** Whether every line is as long as it could be: its successor's first word would not have fitted any more. */
function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < MIN_WRAPPED_LINES) return false;
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width < MIN_WRAP_WIDTH) return false;
  return block.slice(1).every((line, i) => {
    const before = block[i]!;
    const word = /^\S+/.exec(text.slice(line.start, Math.min(line.end, line.start + width)))?.[0] ?? '';
    return before.end - before.start + 1 + word.length > width;
  });
}

function goesOn(before: string, after: string, lang: LanguageData): boolean {
  if (STOP.test(before.slice(-8)) || BULLET.test(after)) return false;
  if (GOES_ON.test(after)) return OPEN_MARK.test(before.slice(-2));
  const last = /\p{L}+$/u.exec(before.slice(-20))?.[0];
  return /,$/.test(before) || (last !== undefined && lang.openEnds.has(last));
}
