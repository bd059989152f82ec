import { francAll } from 'franc-min';
import { LANGUAGES } from '../model/index.js';
import { LANGUAGE_DATA } from './lang/index.js';

/** Enough text to tell the language by. */
const SAMPLE_CHARS = 4000;
/** Below this share of function words a text is hardly in that language. */
const MIN_STOP_WORD_SHARE = 0.12;
/** Texts with fewer words are too short for trigrams. */
const MIN_WORDS_FOR_TRIGRAMS = 8;
const DEFAULT = 'de';
/** ISO 639-3 to 639-1 for the languages of `franc-min` that news is most likely to come in. */
const SHORT_CODES: Readonly<Record<string, string>> = {
  deu: 'de',
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  nld: 'nl',
  pol: 'pl',
  rus: 'ru',
  ukr: 'uk',
  tur: 'tr',
  ces: 'cs',
  hun: 'hu',
  ron: 'ro',
  swe: 'sv',
  bul: 'bg',
  srp: 'sr',
  hrv: 'hr',
  bos: 'bs',
  ell: 'el',
  arb: 'ar',
  heb: 'he',
  pes: 'fa',
  hin: 'hi',
  cmn: 'zh',
  jpn: 'ja',
  kor: 'ko',
  vie: 'vi',
  ind: 'id',
  zlm: 'ms',
  tam: 'ta',
  ben: 'bn',
  urd: 'ur',
  uzn: 'uz',
  azj: 'az',
  kaz: 'kk',
  bel: 'be',
  tha: 'th',
  swh: 'sw',
  som: 'so',
};

/**
 * The language of a text as an ISO 639 code: by function words where they speak for one of Actant's languages, else by
 * trigrams (`franc-min`). A text without any words counts as German.
 */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length === 0) return DEFAULT;
  const ranked = LANGUAGES.map(code => {
    const { stopWords, spelling } = LANGUAGE_DATA[code];
    const share = words.filter(word => stopWords.has(word)).length / words.length;
    return { code, share, typical: words.filter(word => spelling.test(word)).length };
  }).sort((a, b) => b.share - a.share || b.typical - a.typical);
  const [best, second] = ranked;
  if (best!.share >= MIN_STOP_WORD_SHARE && best!.share > second!.share) return best!.code;
  return words.length < MIN_WORDS_FOR_TRIGRAMS && isLatin(sample) ? best!.code : trigramLanguage(sample);
}

function trigramLanguage(sample: string): string {
  const code = francAll(sample)[0]?.[0] ?? 'und';
  return code === 'und' ? DEFAULT : (SHORT_CODES[code] ?? code);
}

function isLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter(letter => /\p{Script=Latin}/u.test(letter)).length * 2 > letters.length;
}
