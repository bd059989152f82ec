import { readFileSync } from 'node:fs';

/** `src/store` and `dist/store` are equally deep below the package's root. */
const ROOT = new URL('../../cypher/', import.meta.url);
const cache = new Map<string, string>();

/**
 * The statement in `cypher/<name>.cypher`, its comments left out. `$$WORD` in the file stands for a label or a
 * relationship type, which Cypher cannot take as a parameter.
 *
 * @example cypher('write/relationship-create', { TYPE: 'CRITICIZED' })
 * @throws RangeError when a name is not a plain identifier.
 */
export function cypher(name: string, names: Readonly<Record<string, string>> = {}): string {
  let text = cache.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, ROOT), 'utf8')
      .split('\n')
      .filter(line => !line.trimStart().startsWith('//'))
      .join('\n')
      .trim()
      .replace(/;$/, '');
    cache.set(name, text);
  }
  return text.replace(/\$\$([A-Z]+)/g, (_, word: string) => {
    const value = names[word];
    if (value === undefined || !/^[A-Za-z_][A-Za-z_0-9]*$/.test(value)) {
      throw new RangeError(`${name}.cypher: "${value}" cannot stand for $$${word}`);
    }
    return `\`${value}\``;
  });
}
