/** Control characters that no text holds; blanks and line ends are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g;
/** More control characters than one in so many characters: the bytes are no text. */
const CHARS_A_CONTROL = 200;
/** Bytes that windows-1252 leaves undefined, as the decoder gives them. */
const UNDEFINED_IN_1252 = /[\u0081\u008D\u008F\u0090\u009D]/;
const FOREIGN = /[\u0080-\uFFFF]/g;
const PLAUSIBLE_FOREIGN = /[\p{L}„“”‚‘’»«›‹–—…€£§°©®·\u00A0]/u;
/** In a European language most letters are ASCII. */
const MAX_FOREIGN_SHARE = 0.3;

/**
 * Text from bytes: UTF-8 with or without a byte order mark, UTF-16 with one, else windows-1252 if that gives plausible
 * text; null when the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text !== null && isText(text) ? text : null;
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly('utf-16be', bytes);
  return strictly('utf-8', bytes) ?? latin(bytes);
}

/** Decodes without its byte order mark; null when the bytes are not of that encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function latin(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (UNDEFINED_IN_1252.test(text)) return null;
  const foreign = text.match(FOREIGN) ?? [];
  const plausible = foreign.filter(char => PLAUSIBLE_FOREIGN.test(char)).length;
  return foreign.length <= text.length * MAX_FOREIGN_SHARE && plausible * 10 >= foreign.length * 9
    ? text
    : null;
}

function isText(text: string): boolean {
  if (text.includes('\u0000')) return false;
  return (text.match(CONTROL)?.length ?? 0) * CHARS_A_CONTROL <= text.length;
}
