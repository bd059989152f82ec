const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

/**
 * Folds a name for comparison and search: lower case, accents off, `ß` → `ss`, white space to one blank.
 *
 * @example fold('Großbritannien') // 'grossbritannien'
 */
export function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđłı]/g, letter => SPECIAL[letter]!)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The fold with German umlauts written out (`ä` → `ae`), the other spelling under which a name may be searched. */
export function foldUmlauts(name: string): string {
  return fold(name.normalize('NFC').replace(/[äöüÄÖÜ]/g, letter => `${letter}e`));
}
