/** Characters that separate words and belong to none: white space, control and bidi characters, byte order marks. */
export const BLANK = '\\s\\p{Cc}\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';

/** Marks that close a quote or a bracket, as they may follow a full stop. */
export const CLOSERS = '"“”’\'»«›‹)\\]}';

/** Marks that open a quote or a bracket, as they may come before a sentence's first word. */
export const OPENERS = '"„“‟‚‘\'»«›‹(\\[{';
