import type { Token } from '../model/index.js';
import { auxiliariesOf, coordinatedWith, finiteOf } from './clause.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';

/** What the parser calls subjects of a verb, sorted into the one that is and those that must be objects. */
export interface Nominatives {
  subjects: readonly Token[];
  objects: readonly Token[];
}

/**
 * Names show no case, so one verb may get two subjects or none, and a dative may pass for one. Of two subjects the first
 * that is a pronoun or an actor holds unless its article says otherwise; a lone one that its article or the number of
 * the verb speaks against (`Der Bundeswehr dankte Merkel`, `Merkel kritisierten Macron und Scholz`) gives way to the object.
 */
export function nominatives(reading: Reading, verb: Token): Nominatives {
  const { doc } = reading;
  const all = doc.children(verb, 'nsubj', 'nsubj:pass').filter(token => !isExpletive(token));
  if (doc.child(verb, 'nsubj:pass')) return { subjects: all, objects: [] };
  const titled = withTitle(reading, all, verb);
  if (titled) return { subjects: [titled], objects: [] };
  const likely = all.filter(token => !isOblique(reading, token));
  if (all.length > 1) {
    const several = severalActors(reading, likely, verb);
    if (several) return { subjects: [several], objects: all.filter(token => token !== several) };
    const subject =
      likely.find(
        token => !isWhat(token) && (token.upos === 'PRON' || reading.mentionsAt(token).length > 0),
      ) ??
      likely[0] ??
      all[0]!;
    return { subjects: [subject], objects: all.filter(token => token.i !== subject.i) };
  }
  const [only] = all;
  if (!only) {
    const found = unmarked(reading, verb);
    return { subjects: found ? [found] : [], objects: [] };
  }
  const instead = isWhat(only)
    ? actorAfter(reading, only, verb)
    : likely.length === 0
      ? (bareObjects(reading, verb).find(token => isNominative(reading, token)) ??
        nameWithoutCase(reading, verb))
      : disagreeing(reading, only, verb);
  return instead ? { subjects: [instead], objects: all } : { subjects: all, objects: [] };
}

/** `erklärten Kanzlerin X und Minister Y`: a title and its name, which the parser takes for two subjects. */
function withTitle(reading: Reading, all: readonly Token[], verb: Token): Token | undefined {
  const [title, name] = all;
  const isPossible = all.length === 2 && verb.i < title!.i && title!.upos === 'NOUN';
  if (!isPossible || !isNameAfter(reading, title!, name!)) return undefined;
  return reading.doc.child(title!, 'conj') ? title : name;
}

/** A name right behind a word with which it shares its head and its function. */
export const isNameAfter = ({ doc }: Reading, word: Token, name: Token): boolean =>
  name.i === word.i + 1 &&
  name.upos === 'PROPN' &&
  name.head === word.head &&
  name.deprel === word.deprel &&
  word.feats.Number !== 'Plur' &&
  !doc.children(word).some(({ i, upos }) => i < word.i && upos === 'PRON');

/** `die Länder drängten das Kabinett`: of two with articles the one in the plural, where the verb is in the plural. */
function severalActors(reading: Reading, likely: readonly Token[], verb: Token): Token | undefined {
  const { doc } = reading;
  if (likely.length !== 2 || finiteOf(reading, verb)?.feats.Number !== 'Plur') return undefined;
  const isSeveral = (token: Token): boolean => token.feats.Number === 'Plur' || !!doc.child(token, 'conj');
  const isOne = (token: Token): boolean =>
    token.feats.Number === 'Sing' && token.upos === 'NOUN' && !doc.child(token, 'conj', 'appos');
  const [first, second] = likely as [Token, Token];
  if (isOne(first) && isSeveral(second)) return second;
  return isOne(second) && isSeveral(first) ? first : undefined;
}

const isExpletive = (token: Token): boolean =>
  token.upos === 'PRON' && (lemmaOf(token) === 'es' || token.text === 'it');

/** `was dieser zurückwies`: of two the other one acts. */
const isWhat = (token: Token): boolean => lemmaOf(token) === 'was';

/** The pronoun between `was` and its verb. */
const actorAfter = ({ doc }: Reading, what: Token, verb: Token): Token | undefined =>
  doc.tokens
    .slice(what.i + 1, verb.i)
    .find(
      token =>
        !(token.deprel === 'det' && isNominal(doc.head(token)!)) &&
        ['dieser', 'jener', 'er', 'sie'].includes(lemmaOf(token)) &&
        doc.isBelow(token, verb),
    );

/** `der Bundeswehr`, `den Vorwurf`, `dem Kanzler`: an article that no subject of this gender can have. */
function isOblique({ doc, know }: Reading, token: Token): boolean {
  const article = doc.child(token, 'det')?.text.toLowerCase();
  if (!article || token.upos === 'PROPN') return false;
  return (
    know.obliqueArticles.has(article) ||
    (know.feminineObliques.has(article) && token.feats.Gender === 'Fem' && token.feats.Number === 'Sing')
  );
}

/** `ein Funktionär`, `der Konzern`: an article that no object of this gender can have. */
function isNominative({ doc, know }: Reading, token: Token): boolean {
  const article = doc.child(token, 'det')?.text.toLowerCase();
  return (
    article !== undefined &&
    know.nominativeArticles.has(article) &&
    token.feats.Gender === 'Masc' &&
    token.feats.Number === 'Sing'
  );
}

const bareObjects = ({ doc }: Reading, verb: Token): readonly Token[] =>
  doc.children(verb, 'obj', 'iobj').filter(token => isNominal(token) && token.feats.Reflex !== 'Yes');

/** Names without an adposition that the parser takes for a phrase. */
const bareNames = ({ doc }: Reading, verb: Token): readonly Token[] =>
  doc.children(verb, 'obl').filter(token => token.upos === 'PROPN' && !doc.child(token, 'case', 'det'));

/** An object that is a bare name and may as well be the subject. */
const nameWithoutCase = ({ doc }: Reading, verb: Token): Token | undefined =>
  doc
    .children(verb, 'obj', 'iobj')
    .find(token => token.upos === 'PROPN' && isNominal(token) && !doc.child(token, 'det'));

/** The subject of a clause that got none: `Vorwürfe erhob X`, `die X kritisierten`, `Über X spottete ein Funktionär`. */
function unmarked(reading: Reading, verb: Token): Token | undefined {
  const { doc } = reading;
  const finite = finiteOf(reading, verb);
  if (!isVerbal(verb) || !finite || coordinatedWith(reading, verb) || doc.child(verb, 'aux:pass'))
    return undefined;
  if (verb.feats.VerbForm === 'Inf' && auxiliariesOf(reading, verb).length === 0) return undefined;
  const objects = bareObjects(reading, verb);
  const marked = objects.find(token => isNominative(reading, token));
  if (marked) return marked;
  if (objects.length < 2) return undefined;
  const relative = objects.find(token => token.text === 'die' && token.feats.PronType?.includes('Rel'));
  if (relative && finite.feats.Number === 'Plur') {
    const other = objects.find(token => token.i !== relative.i);
    if (other && isOnePerson(reading, other)) return relative;
  }
  const names = objects
    .filter(token => isOneName(reading, token) || token.feats.Case === 'Nom')
    .filter(token => token.upos === 'PROPN' && !doc.child(token, 'det', 'case'));
  return names.length === 1 ? names[0] : names.find(({ feats }) => feats.Case === 'Nom');
}

/** The object in the place of a subject whose number is not the verb's. */
function disagreeing(reading: Reading, subject: Token, verb: Token): Token | undefined {
  const { doc } = reading;
  const number = finiteOf(reading, verb)?.feats.Number;
  if (!number || !reading.know.compounds) return undefined;
  const across = [...bareObjects(reading, verb), ...bareNames(reading, verb)].find(
    ({ i }) => i > verb.i !== subject.i > verb.i,
  );
  if (!across) return undefined;
  if (number === 'Plur')
    return subject.i < verb.i && isOnePerson(reading, subject) && doc.child(across, 'conj')
      ? across
      : undefined;
  const several =
    doc.children(subject, 'conj').some(child => isNominal(child) && doc.child(child, 'cc')?.text === 'und') ||
    (subject.upos === 'NOUN' && subject.feats.Number === 'Plur' && reading.mentionsAt(subject).length === 0);
  if (several && isOneName(reading, across)) return across;
  return across.i < verb.i &&
    isOneName(reading, across) &&
    isOneName(reading, subject) &&
    across.feats.Case !== 'Dat'
    ? across
    : undefined;
}

const isOneName = (reading: Reading, token: Token): boolean =>
  token.upos === 'PROPN' &&
  !reading.doc.child(token, 'conj', 'det') &&
  reading.mentionsAt(token).some(({ form, actors }) => form === 'name' && actors.length === 1);

const isOnePerson = (reading: Reading, token: Token): boolean =>
  isOneName(reading, token) &&
  reading.mentionsAt(token).some(({ actors }) => reading.resolution.actors[actors[0]!]!.kind === 'person');
