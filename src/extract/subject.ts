import type { Token } from '../model/index.js';
import { type Argument, argument } from './arguments.js';
import { adpositionsOf, coordinatedWith, finiteOf, isAttributive, voiceOf } from './clause.js';
import { nominatives } from './nominatives.js';
import { headsClause, isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';

const MAX_STEPS = 6; // chains of infinitives and coordinated verbs in real sentences are shorter

/** The subject on the surface: what acts in the active and suffers in the passive. */
export function surfaceSubject(reading: Reading, verb: Token, steps = MAX_STEPS): Argument[] {
  const { doc } = reading;
  const own = nominatives(reading, verb).subjects;
  if (own.length > 0) return own.map(token => argument(token, 'own'));
  if (steps === 0) return [];
  if (isAttributive(verb)) return [argument(doc.head(verb)!, 'attribute')];
  const first = coordinatedWith(reading, verb);
  if (first) return reroute(surfaceSubject(reading, tellerOf(reading, verb, first), steps - 1), 'shared');
  return understoodSubject(reading, verb, steps - 1);
}

/**
 * `X habe nichts gewusst, sagte Y und stellte sich hinter ihn`: what follows in the indicative goes on with the one who
 * said what stands in the subjunctive, though the parser hangs it on that.
 */
function tellerOf(reading: Reading, verb: Token, first: Token): Token {
  const moods = [verb, first].map(one => finiteOf(reading, one)?.feats.Mood);
  if (moods[0] !== 'Ind' || moods[1] !== 'Sub') return first;
  const teller = reading.doc
    .children(first, 'parataxis')
    .find(one => one.i > first.i && one.i < verb.i && reading.know.speechVerbs.has(lemmaOf(one)));
  return teller ?? first;
}

const reroute = (found: Argument[], route: Argument['route']): Argument[] =>
  found.map(({ token }) => argument(token, route));

/** The subject of an infinitive or a participle clause, which its governor names. */
function understoodSubject(reading: Reading, verb: Token, steps: number): Argument[] {
  const { doc, know } = reading;
  const governor = doc.head(verb);
  if (!governor) return [];
  if (verb.deprel === 'acl' && verb.feats.VerbForm === 'Part') return [argument(governor, 'attribute')];
  if (!['xcomp', 'advcl', 'ccomp', 'acl', 'csubj', 'parataxis'].includes(verb.deprel)) return [];
  if (verb.feats.VerbForm === 'Fin' || doc.children(verb, 'aux').some(aux => aux.feats.VerbForm === 'Fin'))
    return [];
  if (isVerbal(governor)) {
    if (verb.deprel === 'parataxis') return [];
    const controllers =
      know.objectControl.has(lemmaOf(governor)) && isComplement(reading, verb)
        ? addressees(reading, governor)
        : [];
    const found = controllers.length > 0 ? controllers : agents(reading, governor, steps);
    return reroute(found, 'control');
  }
  if (isNominal(governor)) {
    const owners = doc.children(governor, 'nmod', 'det').filter(child => isOwner(reading, child));
    if (owners.length > 0) return owners.map(token => argument(token, 'control'));
    const carrier = doc.head(governor);
    if (carrier && isVerbal(carrier) && governor.deprel !== 'nsubj')
      return reroute(agents(reading, carrier, steps), 'control');
  }
  if (governor.upos === 'ADJ') return reroute(surfaceSubject(reading, governor, steps), 'control');
  return [];
}

/** `convicted X of murdering Y`: with these markers an adverbial clause completes its verb. */
const isComplement = ({ doc, know }: Reading, verb: Token): boolean =>
  verb.deprel !== 'advcl' ||
  doc.children(verb, 'mark').some(mark => know.complementMarkers.has(lemmaOf(mark)));

/** Who is asked, forced, allowed …: the object on either side of the voice. */
function addressees(reading: Reading, verb: Token): Argument[] {
  const objects = reading.doc.children(verb, 'obj', 'iobj').filter(token => token.feats.Reflex !== 'Yes');
  if (voiceOf(reading, verb) === 'passive') return surfaceSubject(reading, verb, 1);
  return objects.map(token => argument(token, 'own'));
}

/** Genitives, possessives and `von X`. */
export function isOwner(reading: Reading, child: Token): boolean {
  if (child.feats.Poss === 'Yes') return true;
  if (!isNominal(child)) return false;
  const adpositions = adpositionsOf(reading, child);
  return adpositions.length === 0
    ? child.feats.Case === 'Gen' || child.upos === 'PROPN'
    : adpositions.includes('von');
}

/** Who acts, in either voice. */
export function agents(reading: Reading, verb: Token, steps = MAX_STEPS): Argument[] {
  if (voiceOf(reading, verb) === 'active') return surfaceSubject(reading, verb, steps);
  return agentPhrases(reading, verb);
}

/** `von X`, `durch X` with a passive verb, also where the parser hangs the phrase on a coordinated verb or a phrase before. */
export function agentPhrases(reading: Reading, verb: Token): Argument[] {
  const { doc, know } = reading;
  const isAgent = (token: Token) =>
    isNominal(token) &&
    adpositionsOf(reading, token).some(
      form => know.agentAdpositions.has(form) || (isAttributive(verb) && know.betweens.has(form)),
    );
  const direct = doc.children(verb).filter(isAgent);
  if (direct.length > 0) return direct.map(token => argument(token, 'agent'));
  const first = coordinatedWith(reading, verb);
  if (first && voiceOf(reading, first) === 'passive') return agentPhrases(reading, first);
  const last = doc.children(verb, 'conj').find(isVerbal);
  const later = last ? doc.children(last).filter(isAgent) : [];
  if (later.length > 0) return later.map(token => argument(token, 'agent'));
  const phrases = doc
    .children(verb, 'obl', 'advmod')
    .flatMap(phrase => inClause(reading, phrase).filter(isAgent))
    .filter(token => !isPlaceOf(reading, token));
  return phrases.slice(-1).map(token => argument(token, 'loose'));
}

/** `in der Nähe von Brüssel`: a place without an article right after the noun of another. */
function isPlaceOf(reading: Reading, token: Token): boolean {
  const { doc, know, resolution } = reading;
  const head = doc.head(token);
  return (
    head?.upos === 'NOUN' &&
    head.i === token.i - 2 &&
    adpositionsOf(reading, head).some(form => know.placeAdpositions.has(form)) &&
    ![know.units, know.months, know.weekdays].some(times => times.has(lemmaOf(head))) &&
    reading
      .mentionsAt(token)
      .some(({ actors }) =>
        actors.every(actor => ['state', 'organization'].includes(resolution.actors[actor]!.kind)),
      )
  );
}

/** Nominal tokens below a head that no other clause stands between. */
export function inClause(reading: Reading, head: Token): Token[] {
  const found: Token[] = [];
  const open = [...reading.doc.children(head)];
  for (let next = open.pop(); next; next = open.pop()) {
    if (headsClause(reading, next)) continue;
    if (isNominal(next)) found.push(next);
    open.push(...reading.doc.children(next));
  }
  return found.sort((a, b) => a.i - b.i);
}
