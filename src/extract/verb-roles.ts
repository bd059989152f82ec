import type { Token } from '../model/index.js';
import { type Argument, argument, type Route } from './arguments.js';
import { adpositionsOf, coordinatedWith, finiteOf, voiceOf } from './clause.js';
import { nominatives } from './nominatives.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';
import { agents, inClause, surfaceSubject } from './subject.js';

/** What stands in a function of a verb (or of an adjective in its place); functions do not depend on the voice. */
export function verbArguments(reading: Reading, verb: Token, fn: string): Argument[] {
  if (fn === 'subject') return agents(reading, verb);
  if (fn === 'object') return objects(reading, verb, 'obj', 'iobj');
  if (fn === 'iobj') return objects(reading, verb, 'iobj', 'obj');
  if (fn === 'any') return anyArguments(reading, verb);
  if (fn.startsWith('obl:')) return obliques(reading, verb, fn.slice('obl:'.length));
  if (fn.startsWith('clause.')) return clauseArguments(reading, verb, fn.slice('clause.'.length));
  return [];
}

/** Names show no case, so an object is taken for a dative object, and the reverse, after the right one. */
function objects(reading: Reading, verb: Token, first: 'obj' | 'iobj', second: 'obj' | 'iobj'): Argument[] {
  const { doc } = reading;
  const plain = (deprel: string, route: Route) =>
    doc
      .children(verb, deprel)
      .filter(token => token.feats.Reflex !== 'Yes')
      .map(token => argument(token, route));
  const bare = doc
    .children(verb, 'obl')
    .filter(token => adpositionsOf(reading, token).length === 0 && reading.mentionsAt(token).length > 0)
    .map(token => argument(token, 'swapped'));
  const { subjects, objects: extra } = nominatives(reading, verb);
  const found = [
    ...plain(first, 'own'),
    ...plain(second, 'swapped').map(found =>
      first === 'iobj' && found.token.feats.Case === 'Dat' ? argument(found.token, 'own') : found,
    ),
    ...bare,
    ...extra.map(token => argument(token, 'loose')),
    ...ofParticiple(reading, verb),
  ].filter(({ token }) => !subjects.includes(token));
  if (voiceOf(reading, verb) === 'passive') {
    const surface = surfaceSubject(reading, verb);
    return first === 'obj' ? [...surface, ...found] : [...found, ...surface];
  }
  if (found.length > 0 && (first === 'obj' || found.some(({ route }) => route === 'own'))) return found;
  const hidden = first === 'iobj' ? datives(reading, verb) : [];
  if (found.length + hidden.length > 0) return [...hidden, ...found];
  const next = doc.children(verb, 'conj').find(isVerbal);
  if (next && next.i > verb.i) return sharedObjects(reading, next, first);
  const before = coordinatedWith(reading, verb);
  const shared = before && verb.feats.VerbForm !== 'Fin' ? sharedObjects(reading, before, first) : [];
  return shared.length > 0 ? shared : joinedToSubject(reading, verb);
}

/** `hält Schalit gefangen`: the object hangs on the participle. */
const ofParticiple = ({ doc }: Reading, verb: Token): Argument[] =>
  doc
    .children(verb, 'xcomp')
    .filter(child => child.upos === 'ADJ' || child.feats.VerbForm === 'Part')
    .flatMap(child => doc.children(child, 'obj', 'iobj'))
    .map(token => argument(token, 'loose'));

/** `warf der Verband der Polizei vor`: a dative after the subject that the parser takes for its genitive. */
const datives = ({ doc }: Reading, verb: Token): Argument[] =>
  doc.children(verb, 'nsubj').flatMap(subject =>
    doc
      .children(subject, 'nmod')
      .filter(child => child.i > subject.i && subject.i > verb.i && !doc.child(child, 'case'))
      .filter(child => child.feats.Gender === 'Fem' || child.feats.Case === 'Dat')
      .map(token => argument(token, 'loose')),
  );

/** `kritisierte Rajoy Zapatero`: the parser takes two names in a row for one. */
function joinedToSubject(reading: Reading, verb: Token): Argument[] {
  const { doc } = reading;
  return doc.children(verb, 'nsubj').flatMap(subject => {
    const own = new Set(reading.mentionsAt(subject));
    if (own.size === 0 && subject.upos !== 'PROPN') return [];
    return doc
      .children(subject, 'flat', 'appos')
      .filter(child => child.i > verb.i && subject.i > verb.i && doc.tokens[child.i - 1]?.text !== '(')
      .filter(child =>
        reading.mentionsAt(child).some(mention => !own.has(mention) && mention.form === 'name'),
      )
      .slice(0, 1)
      .map(token => argument(token, 'loose'));
  });
}

const sharedObjects = ({ doc }: Reading, verb: Token, deprel: string): Argument[] =>
  doc.children(verb, deprel).map(token => argument(token, 'shared'));

/** Phrases with an adposition: the verb's own, then those that hang on another word of the same clause. */
function obliques(reading: Reading, verb: Token, adposition: string): Argument[] {
  const { doc } = reading;
  const fits = (token: Token) => adpositionsOf(reading, token).includes(adposition);
  const own = doc.children(verb).filter(fits);
  const loose = inClause(reading, verb).filter(token => token.head !== verb.i && fits(token));
  const head = doc.head(verb);
  const above =
    head && isVerbal(head) && verb.deprel === 'xcomp'
      ? doc.children(head).filter(token => token.i !== verb.i && fits(token))
      : [];
  return [
    ...own.map(token => argument(token, 'own')),
    ...loose.map(token => argument(token, 'loose')),
    ...above.map(token => argument(token, 'loose')),
  ];
}

const anyArguments = ({ doc }: Reading, verb: Token): Argument[] =>
  doc
    .children(verb)
    .filter(token => isNominal(token) && !token.deprel.startsWith('nsubj'))
    .map(token => argument(token, 'own'));

/** Functions of the clause that the verb governs, or that stands beside it (`X forderte, Y müsse …`; `"…", sagte X`). */
function clauseArguments(reading: Reading, verb: Token, fn: string): Argument[] {
  const { doc } = reading;
  const governed = doc
    .children(verb, 'ccomp', 'xcomp', 'csubj', 'parataxis', 'acl', 'advcl')
    .filter(isVerbalOrPredicate)
    .filter(clause => !tellsWho(reading, clause));
  const head = doc.head(verb);
  const beside = verb.deprel === 'parataxis' && head && isVerbalOrPredicate(head) ? [head] : [];
  const all = [...governed, ...beside];
  const complements = all.filter(token => token.deprel !== 'advcl');
  const clauses = complements.length > 0 ? complements : all;
  const fitting = fn === 'any' ? clauses.filter(clause => !finiteOf(reading, clause)) : clauses;
  return fitting.flatMap(clause => {
    if (fn === 'any') return namedInside(reading, clause);
    const found = fn === 'subject' ? agents(reading, clause) : verbArguments(reading, clause, fn);
    return found.map(({ token }) => argument(token, 'clause'));
  });
}

/** `wie X mitteilte` says who tells of the act, not what it is about. */
const tellsWho = ({ doc, know }: Reading, clause: Token): boolean =>
  clause.deprel === 'advcl' &&
  know.speechVerbs.has(lemmaOf(clause)) &&
  doc.children(clause, 'advmod', 'mark', 'case').some(word => ['wie', 'as'].includes(lemmaOf(word)));

/** Actors anywhere in an infinitive clause: `die Beziehungen zu X abzubrechen`. */
const namedInside = (reading: Reading, clause: Token): Argument[] =>
  inClause(reading, clause)
    .filter(token => !token.deprel.startsWith('nsubj') && reading.mentionsAt(token).length > 0)
    .map(token => argument(token, 'clause'));

const isVerbalOrPredicate = (token: Token): boolean =>
  isVerbal(token) || isNominal(token) || token.upos === 'ADJ';
