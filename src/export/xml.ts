/** XML 1.0 has no place for these characters, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
};

/** Text for an element or an attribute. */
export function xml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\n]/g, letter => ESCAPES[letter]!);
}
