import type { Token } from '../model/index.js';
import { type Argument, argument } from './arguments.js';
import { adpositionsOf, finiteOf, voiceOf } from './clause.js';
import type { LanguageBook, LightVerb } from './codebook/index.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';
import { agentPhrases, agents, surfaceSubject } from './subject.js';
import { verbArguments } from './verb-roles.js';

/** The verb that a noun hangs on, and whether the codebook lists it as one that carries nouns. */
export interface Carrier {
  verb: Token;
  entry: LightVerb | null;
  /** How the noun stands to its verb. */
  as: 'subject' | 'object' | 'oblique' | 'predicate';
}

/** Finds the verb that carries a noun: `übte scharfe Kritik`, `geriet in die Kritik`. */
export function carrierOf(reading: Reading, noun: Token, book: LanguageBook): Carrier | null {
  const { doc } = reading;
  let top = noun;
  while (top.deprel === 'conj' && isNominal(doc.head(top)!)) top = doc.head(top)!;
  const verb = doc.head(top);
  if (doc.child(top, 'cop')) return { verb: top, entry: null, as: 'predicate' };
  const relative = relativeCarrier(reading, noun, book);
  if (!verb || !isVerbal(verb)) return relative;
  const adpositions = adpositionsOf(reading, top);
  const entries = book.lightVerbs.get(lemmaOf(verb)) ?? [];
  const entry =
    entries.find(({ prep }) => (prep ? adpositions.includes(prep) : adpositions.length === 0)) ?? null;
  const as =
    adpositions.length > 0
      ? 'oblique'
      : top.deprel === 'nsubj:pass' || (top.deprel !== 'nsubj' && top.deprel !== 'obl')
        ? 'object'
        : top.deprel === 'nsubj'
          ? 'subject'
          : 'oblique';
  return entry === null && relative ? relative : { verb, entry, as };
}

/** `die Vorwürfe, die X gegen Y erhob`: the verb of a relative clause carries the noun that its pronoun stands for. */
function relativeCarrier({ doc, know }: Reading, noun: Token, book: LanguageBook): Carrier | null {
  for (const verb of doc.children(noun, 'acl:relcl')) {
    if (!isVerbal(verb)) continue;
    const entry = (book.lightVerbs.get(lemmaOf(verb)) ?? []).find(({ prep }) => !prep) ?? null;
    const carrying = entry !== null || know.makingVerbs.has(lemmaOf(verb));
    const pronoun = doc
      .children(verb, 'obj', 'nsubj:pass', 'nsubj')
      .find(
        ({ i, feats, upos, lemma }) =>
          i < verb.i &&
          (feats.PronType?.includes('Rel') ||
            (upos === 'PRON' && ['der', 'welcher', 'which', 'that'].includes(lemma))),
      );
    if (carrying && pronoun) return { verb, entry, as: pronoun.deprel === 'nsubj' ? 'subject' : 'object' };
  }
  return null;
}

/** What stands in a function of a noun. */
export function nounArguments(
  reading: Reading,
  noun: Token,
  fn: string,
  carrier: Carrier | null,
): Argument[] {
  if (fn === 'poss') {
    const own = owners(reading, noun);
    return own.length > 0 ? own : makers(reading, noun);
  }
  if (fn === 'self') return named(reading, noun);
  if (fn.startsWith('nmod:')) return complements(reading, noun, fn.slice('nmod:'.length), carrier);
  if (fn.startsWith('light.'))
    return carrier && carries(reading, noun, carrier)
      ? carried(reading, noun, fn.slice('light.'.length), carrier)
      : [];
  if (fn.startsWith('clause.')) return verbArguments(reading, noun, fn);
  return [];
}

/**
 * Whether the verb's arguments are the noun's: listed verbs, copulas, what has the noun as its object without speaking of
 * it, and verbs whose doing goes along with the noun's (`sagte in einem Telefonat mit X`).
 */
function carries(reading: Reading, noun: Token, { verb, entry, as }: Carrier): boolean {
  const { know } = reading;
  if (entry !== null || as === 'predicate' || noun.head !== verb.i) return true;
  if (as === 'object') return noun.deprel === 'obj' && !know.speechVerbs.has(lemmaOf(verb));
  return as === 'oblique' && adpositionsOf(reading, noun).some(form => know.occasionAdpositions.has(form));
}

const OWNER_DEPRELS = new Set(['nmod', 'nmod:poss', 'dep', 'appos', 'obl', 'flat', 'compound']);

/** Genitive, possessive, adjective of nationality and first part of a compound. */
export function owners(reading: Reading, noun: Token): Argument[] {
  const found = reading.doc.children(noun).filter(child => owns(reading, noun, child));
  const own = found.map(token => argument(token, isModifier(token) ? 'modifier' : 'own'));
  const inside = reading
    .mentionsAt(noun)
    .some(({ form, from, to }) => form === 'compound' && from <= noun.i && noun.i < to);
  return inside ? [...own, argument(noun, 'modifier')] : own;
}

/** Who does what a noun says in a clause without a subjunction: `den Vorwurf, X habe gelogen`; the parser may hang it on the verb. */
export function contentSubjects(reading: Reading, noun: Token): Argument[] {
  const { doc } = reading;
  const verb = doc.head(noun);
  const clause = [
    ...doc.children(noun, 'acl', 'acl:relcl', 'ccomp', 'advcl'),
    ...(verb ? doc.children(verb, 'ccomp', 'advcl', 'parataxis') : []),
  ].find(child => child.i > noun.i && isContent(reading, noun, child));
  return clause ? agents(reading, clause).map(({ token }) => argument(token, 'clause')) : [];
}

/** A clause in the subjunctive or with »dass« that begins after the noun and what belongs to it. */
function isContent(reading: Reading, noun: Token, clause: Token): boolean {
  const { doc } = reading;
  const [first] = doc.subtree(clause).filter(({ upos }) => upos !== 'PUNCT');
  if (!first || first.feats.PronType?.includes('Rel')) return false;
  const between = doc.tokens.slice(noun.i + 1, first.i).filter(({ upos }) => upos !== 'PUNCT');
  if (between.some(token => !doc.isBelow(token, noun))) return false;
  if (doc.tokens[first.i - 1]?.text !== ',') return false;
  return (
    finiteOf(reading, clause)?.feats.Mood === 'Sub' ||
    doc.children(clause, 'mark').some(mark => ['dass', 'that'].includes(lemmaOf(mark)))
  );
}

/** Who made what a noun names by a participle before it: `die von X eingereichte Klage`. */
const makers = (reading: Reading, noun: Token): Argument[] =>
  reading.doc
    .children(noun, 'amod')
    .filter(child => reading.doc.child(child, 'obl'))
    .flatMap(child => agentPhrases(reading, child));

const isModifier = (token: Token): boolean =>
  token.feats.Poss === 'Yes' || token.upos === 'ADJ' || (token.upos === 'DET' && !isGenitivePronoun(token));

const GENITIVE_PRONOUNS = new Set(['dessen', 'deren']);

/** `dessen`, `deren`, of a relative clause or as a demonstrative. */
export const isGenitivePronoun = ({ text }: Token): boolean => GENITIVE_PRONOUNS.has(text.toLowerCase());

function owns(reading: Reading, noun: Token, child: Token): boolean {
  if (child.feats.Poss === 'Yes' || (isGenitivePronoun(child) && child.i < noun.i)) return true;
  if (child.deprel === 'amod' || child.deprel === 'det') return reading.mentionsAt(child).length > 0;
  if (!isNominal(child) || !OWNER_DEPRELS.has(child.deprel)) return false;
  const adpositions = adpositionsOf(reading, child);
  if (adpositions.some(form => /^['’]s?$/.test(form))) return true;
  if (adpositions.length > 0) return false;
  if (child.deprel === 'compound') return reading.mentionsAt(child).length > 0;
  if (child.deprel === 'appos' || child.deprel === 'flat') return hasGenitiveName(reading, child);
  return child.feats.Case === 'Gen' || child.i < noun.i || /s$|’$|'$/.test(child.text);
}

/** `die Festnahme Nawalnys`: the name in the text has an s that the actor's name has not. */
const hasGenitiveName = ({ resolution, doc, mentionsAt }: Reading, token: Token): boolean =>
  mentionsAt(token).some(mention => {
    const words = doc.textOf(mention);
    return (
      /s$|’$|'$/.test(words) && mention.actors.every(actor => !/[sßxz]$/.test(resolution.actors[actor]!.name))
    );
  });

/** The actor that a noun of agency names or stands beside: `Kremlkritiker Nawalny`, `X ist ein Unterstützer Ys`. */
function named(reading: Reading, noun: Token): Argument[] {
  const { doc, know } = reading;
  const beside = doc.children(noun, 'appos', 'flat').filter(isNominal);
  const head = doc.head(noun);
  const above =
    head && isNominal(head) && ['appos', 'flat', 'nmod', 'compound', 'dep'].includes(noun.deprel)
      ? [head]
      : [];
  const found = [...beside, ...(adpositionsOf(reading, noun).length === 0 ? above : [])].map(token =>
    argument(token, 'own'),
  );
  const subject = doc.children(noun, 'nsubj').map(token => argument(token, 'carrier'));
  const itself = argument(noun, 'own');
  const verb = head && isVerbal(head) ? head : undefined;
  const isCalled = doc.children(noun).some(child => know.comparatives.has(lemmaOf(child)));
  const predicated = verb && isCalled ? surfaceSubject(reading, verb) : [];
  return [...found, ...subject, itself, ...predicated.map(({ token }) => argument(token, 'carrier'))];
}

/** `Proteste gegen die Regierung von X`: what belongs to the phrase between does not belong to the noun. */
const OWNING = new Set(['von', 'of']);

/** Phrases with an adposition after the noun; the parser hangs many on the verb or on the phrase between. */
function complements(reading: Reading, noun: Token, adposition: string, carrier: Carrier | null): Argument[] {
  const { doc, know } = reading;
  const fits = (token: Token) => adpositionsOf(reading, token).includes(adposition);
  const own = doc.children(noun).filter(fits);
  const owning = OWNING.has(adposition);
  const nested = doc
    .children(noun)
    .filter(child => !owning || adpositionsOf(reading, child).length === 0)
    .flatMap(child =>
      doc.children(child).filter(token => token.i > noun.i && isNominal(token) && fits(token)),
    );
  const onVerb = carrier && carrier.as !== 'predicate' ? doc.children(carrier.verb).filter(fits) : [];
  const head = doc.head(noun);
  const joined =
    know.betweens.has(adposition) && own[0]
      ? doc.children(noun, 'conj').filter(({ i }) => i > own[0]!.i)
      : [];
  const onHead =
    head && isNominal(head) ? doc.children(head).filter(token => token.i > noun.i && fits(token)) : [];
  return [
    ...own.map(token => argument(token, 'own')),
    ...joined.map(token => argument(token, 'own')),
    ...nested.map(token => argument(token, 'loose')),
    ...onVerb.map(token => argument(token, 'carrier')),
    ...onHead.map(token => argument(token, 'loose')),
  ];
}

/** Who acts where the noun is the subject of its verb: `Kritik kam von X`, and `Kritik übte X`, which shows no case. */
function doersBeside(reading: Reading, { verb, entry }: Carrier): Argument[] {
  const phrases = ['von', 'aus', 'durch', 'from', 'by'].flatMap(form =>
    verbArguments(reading, verb, `obl:${form}`),
  );
  if (phrases.length > 0 || !entry || entry.turns) return phrases;
  return reading.doc
    .children(verb, 'obj')
    .filter(token => token.upos === 'PROPN' && token.i > verb.i && reading.mentionsAt(token).length > 0)
    .map(token => argument(token, 'swapped'));
}

/** Arguments of the verb that carries the noun. */
function carried(reading: Reading, noun: Token, fn: string, carrier: Carrier): Argument[] {
  const { verb, as } = carrier;
  const found =
    as === 'predicate'
      ? fn === 'subject'
        ? surfaceSubject(reading, verb)
        : verbArguments(reading, verb, fn)
      : as === 'subject' && voiceOf(reading, verb) === 'active' && fn === 'subject'
        ? doersBeside(reading, carrier)
        : fn === 'subject'
          ? agents(reading, verb)
          : verbArguments(reading, verb, fn);
  return found
    .filter(({ token }) => !fn.startsWith('obl:') || !reading.doc.isBelow(token, noun))
    .filter(({ token }) => token.i !== noun.i)
    .map(({ token }) => argument(token, 'carrier'));
}
