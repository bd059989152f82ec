import { NO_PLURALS, PLURALS, WEAK_NOUNS } from './de-nouns.js';
import { words } from './language-data.js';

/** The last part of a compound, and whether it counts in the singular too. */
interface Ending {
  singular: string;
  isAnyNumber: boolean;
}

/** An ending shorter than this says nothing inside a longer word. */
const MIN_PART_CHARS = 4;
const MAX_PART_CHARS = 20;
const KEPT = words(NO_PLURALS);
const ENDINGS = endings();
/** Suffixes of nouns that take -en in the plural, whatever stands before them. */
const REGULAR = /(?:..ung|heit|keit|schaft|[stx]ion|tät|enz|anz|ur|ik|ei)en$/;
const FEMININE = /^\p{Lu}.{2,}innen$/u;
/** Foreign and derived nouns that take -e in the plural: `Aktionäre`, `Skandale`, `Lehrlinge`. */
const PLURAL_IN_E = /(?:är|eur|al|iv|ekt|ett|ling|ment|ett|om|id|or)e$/;
/** Masculines that take -er in the plural. */
const PLURAL_IN_ER = /(?:männ|wäld|geist|gött|leib|ränd|würm|tüm|mund)ern$/i;
/** In the singular outside the genitive such a form is the lemma. */
const UNINFLECTED = /^\p{Lu}.*\p{Ll}.*[^emnrs]$/u;
/** Stems of feminine nouns that cannot end a word, so that they end in -e: `Angab-`, `Chanc-`, `Sprach-`. */
const STEM_IN_E = /(?:[bcdfgpvwß]|ch|ck|ll|mm|nn|ss|tt|tz|[ei]nz|[aeiou]s|[aeiou]l?k)$/;
const NO_STEM_IN_E = /(?:ung|end|urg|agd|uld|ald|ik|enz|anz|thek)$/;
/** Adjectives used as nouns keep -e: `Jugendliche`, `Deutsche`. */
const ADJECTIVE = /(?:lich|sch|ig|igt|end|arz|eiß|rot)$/;
/** Nouns in -e that are no feminines. */
const GENITIVE_IN_E =
  /(?:ende|interesse|gebäude|gelände|käse|auge|gewerbe|gemüse|gebirge|gefüge|erbe|image|regime|prestige|finale|gebilde|gemälde|getreide|geschmeide|gelübde|gefolge|komitee|niveau)s$/i;
/** Nouns that end in -s in every case. */
const ENDS_IN_S = /(?:us|is|as|os|ss|ss?es|x|z|ß|ies)s?$/;

/** The nominative singular of a German noun where a list or an ending settles it, else what the model says. */
export function germanNounLemma(
  word: string,
  feats: Readonly<Record<string, string>>,
  proposed: string,
): string {
  const lower = word.toLowerCase();
  if (KEPT.has(lower) || KEPT.has(lower.replace(/n$/, ''))) return proposed;
  const isPlural = feats.Number === 'Plur';
  if (isPlural && feats.Gender !== 'Masc' && FEMININE.test(word)) return word.slice(0, -3);
  const listed = listedLemma(word, lower, isPlural);
  if (listed !== undefined) return listed;
  return (isPlural ? pluralLemma(word, feats, proposed) : singularLemma(word, feats)) ?? proposed;
}

function listedLemma(word: string, lower: string, isPlural: boolean): string | undefined {
  for (let length = Math.min(MAX_PART_CHARS, word.length); length >= 3; length--) {
    const from = word.length - length;
    const isPart = from === 0 || word[from - 1] === '-' || length >= MIN_PART_CHARS;
    const ending = isPart ? ENDINGS.get(lower.slice(from)) : undefined;
    if (ending && (isPlural || ending.isAnyNumber)) return replaceFrom(word, from, ending.singular);
  }
  return undefined;
}

function pluralLemma(
  word: string,
  feats: Readonly<Record<string, string>>,
  proposed: string,
): string | undefined {
  const isFeminine = feats.Gender === 'Fem';
  if (REGULAR.test(word)) return word.slice(0, -2);
  if (PLURAL_IN_E.test(word) && !isFeminine) return word.slice(0, -1);
  if (isAgentDative(word, feats, proposed)) return word.slice(0, -1);
  const stem = /^(.{2,})en$/.exec(word)?.[1];
  if (stem === undefined) return undefined;
  if (isFeminine && STEM_IN_E.test(stem) && !NO_STEM_IN_E.test(stem)) return `${stem}e`;
  const isDative = !isFeminine && feats.Case === 'Dat' && proposed === `${stem}e`;
  return isDative && !ADJECTIVE.test(stem) ? stem : undefined;
}

/** `Managern`, `Politikern`: the model cut off the -er that forms the noun. */
function isAgentDative(word: string, feats: Readonly<Record<string, string>>, proposed: string): boolean {
  if (feats.Gender !== 'Masc' || !word.endsWith('ern') || PLURAL_IN_ER.test(word)) return false;
  return proposed === word.slice(0, -2) || proposed === word.slice(0, -3);
}

function singularLemma(word: string, feats: Readonly<Record<string, string>>): string | undefined {
  if (feats.Number !== 'Sing') return undefined;
  if (feats.Case !== 'Gen' && UNINFLECTED.test(word)) return word;
  if (feats.Case !== 'Gen' || !/^(?:Masc|Neut)$/.test(feats.Gender ?? '') || !/^\p{Lu}/u.test(word))
    return undefined;
  if (word.endsWith('nisses')) return word.slice(0, -3);
  const inEs = /^(.*[^aeiouäöü]+)es$/.exec(word)?.[1];
  if (inEs && inEs.length > 2) return GENITIVE_IN_E.test(word) ? `${inEs}e` : inEs;
  return /...[^s]s$/.test(word) && !ENDS_IN_S.test(word) ? word.slice(0, -1) : undefined;
}

function replaceFrom(word: string, from: number, part: string): string {
  const isCapital = word[from] !== word[from]!.toLowerCase();
  return word.slice(0, from) + (isCapital ? part[0]!.toUpperCase() + part.slice(1) : part);
}

function endings(): Map<string, Ending> {
  const found = new Map<string, Ending>();
  for (const line of PLURALS.trim().split('\n')) {
    const [singular, plural] = line.split(' ') as [string, string];
    found.set(plural, { singular, isAnyNumber: false });
    if (/(?:e|el|er)$/.test(plural)) found.set(`${plural}n`, { singular, isAnyNumber: false });
  }
  for (const singular of words(WEAK_NOUNS))
    for (const ending of singular.endsWith('e') ? ['n'] : singular.endsWith('r') ? ['n', 'en'] : ['en'])
      found.set(singular + ending, { singular, isAnyNumber: true });
  return found;
}
