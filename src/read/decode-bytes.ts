/** Control characters that no text holds; blanks and line ends are none of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u007F]/g;
/** More control characters than one in so many characters: the bytes are no text. */
const CHARS_A_CONTROL = 200;
/** What windows-1252 has in place of the control characters 80–9F of Latin-1; a blank where it has nothing. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
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

/** Read by hand: the decoder of Node 20 takes windows-1252 for Latin-1. */
function latin(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, char => WINDOWS_1252[char.charCodeAt(0) - 0x80]!.replace(' ', '\u0000'));
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
