/** Codes of letters; those of `x` and of `c`, `d`, `t`, `p` depend on their neighbours, see below. */
const CODES: Readonly<Record<string, string>> = {
  a: '0',
  e: '0',
  i: '0',
  j: '0',
  o: '0',
  u: '0',
  y: '0',
  b: '1',
  f: '3',
  v: '3',
  w: '3',
  g: '4',
  k: '4',
  q: '4',
  l: '5',
  m: '6',
  n: '6',
  r: '7',
  s: '8',
  z: '8',
};

/**
 * The sound of a German name as digits: `Selenskyj` and `Zelensky` have the same.
 *
 * H.-J. Postel: Die Kölner Phonetik. IBM-Nachrichten 19, 1969.
 *
 * @param word in lower case without accents
 * @example soundOf('mueller') === soundOf('miller')
 */
export function soundOf(word: string): string {
  const letters = word.replace(/[^a-z]/g, '');
  let codes = '';
  for (let i = 0; i < letters.length; i++) codes += codeAt(letters, i);
  const runs = codes.replace(/(.)\1+/g, '$1');
  return runs.slice(0, 1) + runs.slice(1).replaceAll('0', '');
}

function codeAt(letters: string, i: number): string {
  const [before, letter, after] = [letters[i - 1] ?? '', letters[i]!, letters[i + 1] ?? ''];
  switch (letter) {
    case 'h':
      return '';
    case 'p':
      return after === 'h' ? '3' : '1';
    case 'd':
    case 't':
      return after !== '' && 'csz'.includes(after) ? '8' : '2';
    case 'x':
      return before !== '' && 'ckq'.includes(before) ? '8' : '48';
    case 'c': {
      const hard = after !== '' && (i === 0 ? 'ahkloqrux' : 'ahkoqux').includes(after);
      return hard && !(before !== '' && 'sz'.includes(before)) ? '4' : '8';
    }
    default:
      return CODES[letter] ?? '';
  }
}
