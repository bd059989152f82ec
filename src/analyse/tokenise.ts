import { BLANK } from './characters.js';
import type { LanguageData } from './lang/index.js';
import type { Span } from './lines.js';

const LETTER = '[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200C\\u200D]';
const DOMAINS = 'com|org|net|info|de|at|ch|eu|uk|fr|ru|tv';
/** Longest run that is taken for one token; what is longer comes in pieces. */
const MAX_TOKEN_CHARS = 400;

/** Shapes of tokens; the first that fits wins. Repetitions that may fail late are bounded, so that matching is linear. */
const SHAPES = [
  // 1 addresses of the web and of mail
  `(?:(?:https?|ftp)://|www\\.)[^${BLANK}<>"„“”»«]+(?<![.,;:!?)])`,
  `[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}`,
  // 2 names and topics of social media
  `[@#]${LETTER}+`,
  // 3 flags, emoji with what modifies or joins them
  `\\p{RI}{2}`,
  `\\p{Extended_Pictographic}(?:[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]|\\u200D\\p{Extended_Pictographic})*`,
  // 4 faces, runs of one mark, quotes of treebanks
  `[:;=]-?[()DP](?![${BLANK}]?${LETTER})`,
  "\\.{2,}|-{2,}|_{2,}|\\*{2,}|={2,}|[!?]{2,}|``|''",
  // 5 numbers, dates, scores, unless a word goes on with a hyphen
  `(?:(?<=^|[${BLANK}(])[+−-])?\\d+(?:[.,:/’'-]\\d+)*(?!${LETTER}|[.,:/’'-]\\d|[-‐‑/’']\\p{L})`,
  // 6 abbreviations of single letters: z.B., U.S.
  `(?:\\p{L}\\.){2,8}(?!${LETTER})`,
  // 7 domains
  `(?:[\\p{L}\\d-]{1,63}\\.){1,5}(?:${DOMAINS})(?!${LETTER})`,
  // 8 words with inner joints and the hyphen of an ellipsis before or after
  `(?:(?<=^|[${BLANK}(„“"»«])[-‐‑](?=\\p{L}))?${LETTER}+(?:(?:[-‐‑]/?|['’´&+]|[.,:](?=\\d)|/(?=\\d)|[*:](?=innen|in\\b))${LETTER}+)*(?:[-‐‑](?=[${BLANK},/]|$))?`,
  // 9 any other character with its marks
  `[^${BLANK}][\\p{M}\\uFE0F]*`,
];
const TOKEN = new RegExp(SHAPES.map(shape => `(?:${shape})`).join('|'), 'giu');
const HYPHEN = /[-‐‑]/;
const CAPITALS = /^\p{Lu}{2,}$/u;
const GENITIVE_APOSTROPHE = /[sßxz]$/i;
const INITIAL = /^\p{Lu}$/u;
const ORDINAL = /^(?:\d{1,3}|[IVXLC]+)$/;

/** The tokens of one sentence as spans of the whole text. */
export function tokenise(text: string, sentence: Span, lang: LanguageData): Span[] {
  const content = text.slice(sentence.start, sentence.end);
  const tokens: Span[] = [];
  for (const match of content.matchAll(TOKEN))
    for (const span of pieces(match[0], match.index, lang)) tokens.push(span);
  return joinStops(joinSlashes(tokens, content), content, lang).map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
  }));
}

/** Splits a run into clitics, hyphened parts and, if it is endless, into bounded pieces. */
function* pieces(run: string, at: number, lang: LanguageData): Generator<Span> {
  if (run.length > MAX_TOKEN_CHARS) {
    for (let from = 0; from < run.length; ) {
      let to = Math.min(run.length, from + MAX_TOKEN_CHARS);
      if (to < run.length && isLowSurrogate(run, to)) to--;
      yield { start: at + from, end: at + to };
      from = to;
    }
    return;
  }
  if (!/\p{L}/u.test(run) || run.includes('://') || run.includes('@')) {
    yield { start: at, end: at + run.length };
    return;
  }
  const clitic = lang.clitic(run);
  const stem = run.slice(0, run.length - clitic);
  yield* hyphened(stem, at, lang);
  if (clitic > 0) yield { start: at + stem.length, end: at + run.length };
}

function* hyphened(run: string, at: number, lang: LanguageData): Generator<Span> {
  const hyphen = run.search(HYPHEN);
  const before = run.slice(0, hyphen);
  if (hyphen < 1 || hyphen === run.length - 1 || !/^\p{L}+$/u.test(before) || !lang.splitsHyphen(before)) {
    if (run !== '') yield { start: at, end: at + run.length };
    return;
  }
  yield { start: at, end: at + hyphen };
  yield { start: at + hyphen, end: at + hyphen + 1 };
  yield* hyphened(run.slice(hyphen + 1), at + hyphen + 1, lang);
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** `CDU/CSU`, `km/h`: capitals or units around a slash are one token. */
function joinSlashes(tokens: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const [left, slash, right] = [joined.at(-1), tokens[i]!, tokens[i + 1]];
    const isJoint =
      left &&
      right &&
      text.slice(slash.start, slash.end) === '/' &&
      left.end === slash.start &&
      slash.end === right.start &&
      isSlashed(text.slice(left.start, left.end), text.slice(right.start, right.end));
    if (isJoint) {
      left.end = right.end;
      i++;
    } else joined.push({ ...slash });
  }
  return joined;
}

function isSlashed(left: string, right: string): boolean {
  const [first] = right.split(HYPHEN);
  return (
    (CAPITALS.test(left) && CAPITALS.test(first!)) ||
    (/^(?:k?m|g|l|MBit)$/.test(left) && /^(?:h|s|km)$/.test(right))
  );
}

/** Gives abbreviations, initials, ordinals and genitives the mark that belongs to them. */
function joinStops(tokens: readonly Span[], text: string, lang: LanguageData): Span[] {
  const joined: Span[] = [];
  const lastWord = tokens.findLastIndex(token => /[\p{L}\p{N}]/u.test(text.slice(token.start, token.end)));
  let hasQuote = false;
  tokens.forEach((token, i) => {
    const mark = text.slice(token.start, token.end);
    const before = joined.at(-1);
    const word = before ? text.slice(before.start, before.end) : '';
    const touches = before?.end === token.start;
    hasQuote ||= mark === '‚' || (mark === "'" && !touches);
    const owns =
      touches &&
      ((mark === '.' && ownsStop(word, i > lastWord, lang)) ||
        (!hasQuote && lang.genitiveApostrophe && /^['’]$/.test(mark) && GENITIVE_APOSTROPHE.test(word)));
    if (owns) before!.end = token.end;
    else joined.push({ ...token });
  });
  return joined;
}

function ownsStop(word: string, isLast: boolean, lang: LanguageData): boolean {
  if (lang.abbreviations.has(word) || lang.finalAbbreviations.has(word)) return word.length > 1 || !isLast;
  return !isLast && (INITIAL.test(word) || (lang.ordinalStop && ORDINAL.test(word)));
}
