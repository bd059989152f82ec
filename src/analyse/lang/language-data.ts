import type { Language } from '../../model/index.js';

/** Mends the lemma that the model proposes for a word. */
export type LemmaRule = (
  word: string,
  upos: string,
  feats: Readonly<Record<string, string>>,
  proposed: string,
) => string;

/** The mood of a finite verb in the third person, where word and lemma settle it. */
export type MoodRule = (word: string, lemma: string) => 'Ind' | 'Sub' | undefined;

/** What the splitter, the tokeniser and the language check know about a language: reviewed word lists, no code. */
export interface LanguageData {
  readonly code: Language;
  /** Name of the treebank whose habits the model follows for news in this language (a key of the model's `TB`). */
  readonly source: string;
  /** Abbreviations written with a stop that never ends a sentence, without the stop: `Dr`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations whose stop may also be the sentence's: `usw`. */
  readonly finalAbbreviations: ReadonlySet<string>;
  /** Words that, capitalised after an ambiguous stop, begin a new sentence: `Die`, `Nach`. */
  readonly starters: ReadonlySet<string>;
  /** Whether `17.` is an ordinal number. */
  readonly ordinalStop: boolean;
  /** Whether an apostrophe after s, ß, x, z marks a genitive and belongs to the word: `Cox'`. */
  readonly genitiveApostrophe: boolean;
  /** Whether nouns are written with a capital letter, so that a capital after `…` says nothing. */
  readonly capitalNouns: boolean;
  /** Words that no line of its own ends with: articles, prepositions, conjunctions. */
  readonly openEnds: ReadonlySet<string>;
  /** Endings split off as tokens of their own, given the whole word; 0 keeps it in one piece. */
  readonly clitic: (word: string) => number;
  /** Whether a hyphen between letters separates tokens, given the part before it. */
  readonly splitsHyphen: (before: string) => boolean;
  readonly lemma: LemmaRule;
  /** Absent where the mood is not told by the form. */
  readonly mood?: MoodRule;
  /** Whether verbs are cited with the particle that stands apart from them: `warf … vor` → `vorwerfen`. */
  readonly joinsParticles: boolean;
  /** Frequent function words that tell the language apart from its neighbours. */
  readonly stopWords: ReadonlySet<string>;
  /** Spellings that are typical of the language, to tell texts of a few words. */
  readonly spelling: RegExp;
  /** Nouns of office and address that are no part of a name: `Präsident`, `Herr`. */
  readonly titles: ReadonlySet<string>;
}

/** Reads a word list written as text. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(word => word !== ''));
}
