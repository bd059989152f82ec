import type { Token } from '../../model/index.js';
import type { Gender } from '../book/index.js';
import type { Draft } from '../draft.js';

/** Determiner and number of a noun's phrase. */
export interface NounPhrase {
  /** `der` and `dieser`, an article, none, a possessive, a quantity or question word. */
  kind: 'definite' | 'indefinite' | 'bare' | 'possessive' | 'other';
  plural: boolean;
  /** First token of the phrase before the noun: determiner, adjectives. */
  from: number;
}

export function nounPhrase(draft: Draft, noun: Token): NounPhrase {
  const { doc } = draft;
  const before = doc
    .children(noun)
    .filter(({ i, deprel }) => i < noun.i && /^(?:det|amod|nummod|compound)$/.test(deprel));
  const nominal = before.filter(({ i }) => noun.i - i <= FARTHEST_DETERMINER);
  const determiner = nominal.find(({ deprel, upos }) => deprel === 'det' || upos === 'DET');
  const plural = isPlural(draft, noun, determiner);
  return { kind: kindOf(draft, noun, determiner), plural, from: nominal[0]?.i ?? noun.i };
}

/** `Öl- und Gaskonzern`: where the first of the two compounds stands, else the token itself. */
export function truncatedBefore(draft: Draft, { i, sentence }: Token): number {
  const [first, and] = draft.doc.tokens.slice(Math.max(0, i - 2), i);
  return and?.text === 'und' && first?.sentence === sentence && first.text.endsWith('-') ? first.i : i;
}

const FARTHEST_DETERMINER = 8; // tokens; `die wegen ihrer Haltung umstrittene Ministerin`

function kindOf(draft: Draft, noun: Token, determiner: Token | undefined): NounPhrase['kind'] {
  if (!determiner) {
    const contracted = draft.doc
      .children(noun, 'case')
      .some(({ feats, lemma, text }) => feats.Case !== undefined && lemma !== text.toLowerCase());
    return contracted ? 'definite' : 'bare';
  }
  if (determiner.feats.Poss === 'Yes') return 'possessive';
  const { PronType, Definite } = determiner.feats;
  if (Definite === 'Ind') return 'indefinite';
  if (Definite === 'Def' || PronType?.includes('Dem')) return 'definite';
  return 'other';
}

function isPlural(draft: Draft, noun: Token, determiner: Token | undefined): boolean {
  const verb = draft.doc.head(noun);
  if ((noun.deprel === 'nsubj' || noun.deprel === 'nsubj:pass') && verb) {
    const finite = [verb, ...draft.doc.children(verb, 'aux', 'aux:pass', 'cop')].find(
      ({ feats }) => feats.VerbForm === 'Fin',
    );
    if (finite?.feats.Number) return finite.feats.Number === 'Plur';
  }
  // `den` is singular and plural
  if (determiner?.text.toLowerCase() === 'den' && DATIVE_PLURAL.test(noun.text) && noun.feats.Case === 'Dat')
    return true;
  return (determiner?.feats.Number ?? noun.feats.Number) === 'Plur';
}

const DATIVE_PLURAL = /n$/;

/** Grammatical gender of a noun as the analysis sees it. */
export function genderOf(noun: Token): Gender | null {
  if (noun.feats.Number === 'Plur') return 'pl';
  const genders: Record<string, Gender> = { Masc: 'm', Fem: 'f', Neut: 'n' };
  return genders[noun.feats.Gender ?? ''] ?? null;
}

const STRONG: Record<Gender, string> = { m: 'er', f: 'e', n: 'es', pl: 'e' };

/** `russischen` + neuter → `russisches`: the adjective as a name without article begins with it. */
export function strongForm(adjective: string, gender: Gender): string {
  const inflected = /(?:sch|lich|ig|ell|iv|al|är|isch|sam|los|haft)er$|e[nms]?$/.test(adjective);
  return inflected ? adjective.replace(/e[nrsm]?$/, '') + STRONG[gender] : adjective;
}
