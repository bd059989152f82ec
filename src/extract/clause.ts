import type { Token } from '../model/index.js';
import { isVerbal, lemmaOf, type Reading } from './reading.js';

export type Voice = 'active' | 'passive';

/** Auxiliaries, modals and copulas of a verb; a coordinated verb without its own shares those of the first. */
export function auxiliariesOf(reading: Reading, verb: Token): readonly Token[] {
  const own = reading.doc.children(verb, 'aux', 'aux:pass', 'cop');
  if (own.length > 0 || verb.feats.VerbForm === 'Fin') return own;
  const first = coordinatedWith(reading, verb);
  return first ? auxiliariesOf(reading, first) : own;
}

/** The verb that a coordinated verb continues: `wurde festgenommen und verurteilt`. */
export function coordinatedWith({ doc }: Reading, verb: Token): Token | undefined {
  const head = doc.head(verb);
  return verb.deprel === 'conj' && head && (isVerbal(head) || head.upos === 'ADJ') ? head : undefined;
}

/** The token that carries mood and tense: the verb itself or its finite auxiliary. */
export function finiteOf(reading: Reading, verb: Token): Token | undefined {
  if (verb.feats.VerbForm === 'Fin') return verb;
  return auxiliariesOf(reading, verb).find(auxiliary => auxiliary.feats.VerbForm === 'Fin');
}

const PERFECT_AUXILIARIES = new Set(['haben', 'sein', 'have']);
const PASSIVE_AUXILIARIES = new Set(['werden', 'be', 'get']);

/** Voice of a verb or of a participle used as an attribute. */
export function voiceOf(reading: Reading, verb: Token): Voice {
  const { doc } = reading;
  if (doc.child(verb, 'aux:pass')) return 'passive';
  if (doc.child(verb, 'nsubj:pass') && !isPerfectOfMotion(reading, verb)) return 'passive';
  if (isAttributive(verb) || isReduced(reading, verb))
    return isPresentParticiple(verb) ? 'active' : 'passive';
  const first = coordinatedWith(reading, verb);
  if (first && verb.feats.VerbForm === first.feats.VerbForm && !doc.child(verb, 'nsubj', 'aux'))
    return voiceOf(reading, first);
  if (verb.feats.VerbForm !== 'Part' || isPresentParticiple(verb)) return 'active';
  const auxiliaries = auxiliariesOf(reading, verb).map(lemmaOf);
  if (auxiliaries.some(lemma => PASSIVE_AUXILIARIES.has(lemma))) return 'passive';
  return auxiliaries.includes('sein') && isStatePassive(reading, verb) ? 'passive' : 'active';
}

/** `ist eingetroffen`, which the parser may take for a passive. */
const isPerfectOfMotion = (reading: Reading, verb: Token): boolean =>
  reading.know.perfectWithBe.test(lemmaOf(verb)) &&
  auxiliariesOf(reading, verb).some(auxiliary => lemmaOf(auxiliary) === 'sein');

/** `ist aufgefordert`: sein with a participle that does not make its perfect with sein, and no object. */
const isStatePassive = ({ doc, know }: Reading, verb: Token): boolean =>
  !know.perfectWithBe.test(lemmaOf(verb)) &&
  !doc.child(verb, 'obj') &&
  doc.child(verb, 'nsubj') !== undefined;

/** Told as past by an auxiliary: `habe gesagt`, `sei gereist`. */
export const isPerfect = (reading: Reading, verb: Token): boolean =>
  verb.feats.VerbForm === 'Part' &&
  auxiliariesOf(reading, verb).some(aux => PERFECT_AUXILIARIES.has(lemmaOf(aux)));

/** A participle before or after its noun: `der von X kritisierte Y`, `the man accused by X`. */
export const isAttributive = (verb: Token): boolean => verb.deprel === 'amod';

/** A participle clause after its noun, without an auxiliary. */
function isReduced(reading: Reading, verb: Token): boolean {
  return (
    (verb.deprel === 'acl' || verb.deprel === 'advcl') &&
    verb.feats.VerbForm === 'Part' &&
    auxiliariesOf(reading, verb).length === 0
  );
}

/** `unterstützend`, `accusing`. */
export const isPresentParticiple = (verb: Token): boolean =>
  /end(e[nmrs]?)?$|ing$/.test(verb.text.toLowerCase()) && verb.feats.Tense !== 'Past';

/** Whether the verb is used with `sich` or another reflexive of its own. */
export function isReflexive({ doc }: Reading, verb: Token): boolean {
  return doc.children(verb).some(child => child.feats.Reflex === 'Yes' || lemmaOf(child) === 'sich');
}

const RECIPROCALS = new Set(['einander', 'gegenseitig', 'other', 'another']);

/** Whether the parties of the subject act on one another: `trafen sich`, `einander`. */
export function isReciprocal(reading: Reading, verb: Token): boolean {
  return (
    isReflexive(reading, verb) || reading.doc.subtree(verb).some(token => RECIPROCALS.has(lemmaOf(token)))
  );
}

/** Base forms of the adpositions that stand with a noun, in text order. */
export function adpositionsOf({ doc, know }: Reading, token: Token): string[] {
  return doc
    .children(token, 'case')
    .map(child => know.contractions.get(child.text.toLowerCase()) ?? lemmaOf(child));
}
