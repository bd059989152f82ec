import type { Factuality, Token } from '../model/index.js';
import { ANSWERABLE } from './anaphora.js';
import { auxiliariesOf, finiteOf } from './clause.js';
import { isNominal, isVerbal, lemmaOf, type Reading } from './reading.js';
import type { Hit } from './triggers.js';

/** From the weakest claim to reality to the strongest; where two readings meet, the earlier one holds. */
const ORDER: readonly Factuality[] = ['negated', 'hypothetical', 'planned', 'reported', 'asserted'];

const weaker = (a: Factuality, b: Factuality): Factuality => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/**
 * How real the text makes the act, from the tree around its trigger: negation, auxiliaries, conditions, questions and
 * what governs the clause. `reported` is given here for hearsay words only; `attribution.ts` knows who speaks.
 */
export function factualityOf(reading: Reading, { anchor, frame, cue }: Hit): Factuality {
  const { token, carrier } = anchor;
  let found: Factuality = frame.factuality ?? 'asserted';
  found = weaker(found, ofWord(reading, token, cue));
  let at = token;
  if (carrier && anchor.pos !== 'verb' && carrier.verb.i !== token.i) {
    found = weaker(
      found,
      anchor.pos === 'adj'
        ? ofWord(reading, carrier.verb)
        : ofCarried(reading, token, carrier.verb, carrier.entry !== null, ANSWERABLE.has(frame.type.plover)),
    );
    at = carrier.entry ? carrier.verb : token;
  }
  return weaker(found, ofGovernors(reading, at));
}

/** What the word's own dependents say; a negator that the frame asks for (`erkannte nicht an`) is no negation of it. */
function ofWord(reading: Reading, token: Token, cue: readonly Token[] = []): Factuality {
  const { doc, know } = reading;
  let found: Factuality = 'asserted';
  if (isNegated(reading, token, cue)) found = 'negated';
  for (const child of doc.children(token)) {
    const lemma = lemmaOf(child);
    if (know.hearsayWords.has(lemma)) found = weaker(found, 'reported');
    if (know.planWords.has(lemma) && child.deprel !== 'obl')
      found = weaker(
        found,
        isNominal(token) || child.upos === 'ADV' || child.deprel === 'advmod' ? 'planned' : 'asserted',
      );
    if (know.possibilityWords.has(lemma)) found = weaker(found, 'hypothetical');
    if (child.deprel === 'mark' && know.conditionals.has(lemma)) found = weaker(found, 'hypothetical');
  }
  if (isVerbal(token)) found = weaker(found, ofAuxiliaries(reading, token));
  if (isQuestion(reading, token)) found = weaker(found, 'hypothetical');
  return found;
}

/** `nicht`, `kein`, `ohne zu`, unless it is `nicht nur` or `nicht zuletzt`. */
function isNegated({ doc, know }: Reading, token: Token, cue: readonly Token[]): boolean {
  return doc.children(token).some(child => {
    if (cue.includes(child)) return false;
    const lemma = lemmaOf(child);
    if (!know.negators.has(lemma) && !know.negators.has(child.text.toLowerCase()))
      return lemma === 'ohne' && child.deprel === 'mark';
    const next = doc.tokens[child.i + 1]?.text.toLowerCase();
    return !['nur', 'zuletzt', 'only', 'allein', 'just'].includes(next ?? '');
  });
}

/** Modals, future and the subjunctive. */
function ofAuxiliaries(reading: Reading, verb: Token): Factuality {
  const { know } = reading;
  let found: Factuality = 'asserted';
  for (const auxiliary of auxiliariesOf(reading, verb)) {
    const lemma = lemmaOf(auxiliary);
    const { Mood, Tense, VerbForm } = auxiliary.feats;
    const past = Tense === 'Past' && Mood !== 'Sub';
    if (know.planAuxiliaries.has(lemma)) found = weaker(found, 'planned');
    else if (know.hearsayAuxiliaries.has(lemma))
      found = weaker(
        found,
        Mood === 'Sub' ? 'hypothetical' : isPerfectInfinitive(reading, verb) ? 'reported' : 'planned',
      );
    else if (know.irrealAuxiliaries.has(lemma))
      found = weaker(found, past && VerbForm !== 'Inf' ? 'asserted' : 'hypothetical');
    else if (lemma === 'werden' && verb.feats.VerbForm === 'Inf')
      found = weaker(found, Mood === 'Sub' && Tense === 'Past' ? 'hypothetical' : 'planned');
  }
  return found;
}

/** A perfect infinitive: `soll getötet haben`, `soll getötet worden sein`. */
const isPerfectInfinitive = (reading: Reading, verb: Token): boolean =>
  verb.feats.VerbForm === 'Part' &&
  auxiliariesOf(reading, verb).some(
    auxiliary => ['haben', 'sein'].includes(lemmaOf(auxiliary)) && auxiliary.feats.VerbForm === 'Inf',
  );

function isQuestion({ doc }: Reading, token: Token): boolean {
  const { from, to } = doc.sentenceOf(token);
  for (let i = to - 1; i >= Math.max(from, to - 3); i--)
    if (doc.tokens[i]?.text === '?') return !doc.quoteAt(doc.tokens[i]!) || doc.quoteAt(token) !== undefined;
  return false;
}

/**
 * What the verb above a noun makes of it: `plant ein Treffen`, `fordert Verhandlungen`, `es gab kein Treffen`. What is
 * `answerable` has been said even if it is refused: `lehnte die Forderung ab`.
 */
function ofCarried(
  reading: Reading,
  noun: Token,
  verb: Token,
  light: boolean,
  answerable: boolean,
): Factuality {
  const { know } = reading;
  const lemma = lemmaOf(verb);
  const object = ['obj', 'nsubj', 'nsubj:pass'].includes(noun.deprel);
  if (know.endingVerbs.has(lemma) && object) return 'negated';
  if (object || light) {
    if (know.planVerbs.has(lemma)) return 'planned';
    if (know.irrealVerbs.has(lemma)) return 'hypothetical';
    if (know.negatingVerbs.has(lemma) && !(answerable && know.refusingVerbs.has(lemma))) return 'negated';
  }
  if (light) return noun.deprel === 'iobj' ? 'asserted' : ofWord(reading, verb); // `einer Bitte folgen`: she asked
  if (!object) return 'asserted';
  return noun.deprel === 'obj' ? 'asserted' : ofWord(reading, verb);
}

const MAX_GOVERNORS = 5; // deeper embedding says nothing reliable

/** What governs the clause: verbs and nouns of plan, wish, demand and denial. */
function ofGovernors(reading: Reading, start: Token): Factuality {
  const { doc, know } = reading;
  let found: Factuality = 'asserted';
  let at = start;
  for (let steps = 0; steps < MAX_GOVERNORS; steps++) {
    const head = doc.head(at);
    if (!head || at.deprel === 'acl:relcl' || at.deprel === 'parataxis') break;
    const lemma = lemmaOf(head);
    if (isNominal(at) && isVerbal(head)) break; // what its verb makes of a noun is the carrier's business
    const infinitive = !finiteOf(reading, at);
    const complement =
      ['ccomp', 'xcomp', 'acl', 'csubj'].includes(at.deprel) || (at.deprel === 'advcl' && infinitive);
    if (at.deprel === 'advcl' && doc.children(at, 'mark').some(mark => lemmaOf(mark) === 'um'))
      found = weaker(found, 'planned');
    if (complement && isVerbal(head)) {
      if (know.negatingVerbs.has(lemma)) found = weaker(found, 'negated');
      else if (know.allegingVerbs.has(lemma)) found = weaker(found, 'reported');
      else if (know.irrealVerbs.has(lemma)) found = weaker(found, 'hypothetical');
      else if (
        (know.planVerbs.has(lemma) || know.resolvingVerbs.has(lemma)) &&
        (infinitive || isFuture(reading, at))
      )
        found = weaker(found, 'planned');
      found = weaker(found, infinitive ? ofWord(reading, head) : 'asserted');
    }
    if ((complement || at.deprel === 'nmod') && isNominal(head)) {
      if (know.planNouns.has(lemma)) found = weaker(found, complement ? 'planned' : 'asserted');
      else if (know.irrealNouns.has(lemma)) found = weaker(found, 'hypothetical');
      else if (know.allegingNouns.has(lemma)) found = weaker(found, complement ? 'reported' : 'asserted');
    }
    if (at.deprel === 'conj' && isVerbal(at) && isVerbal(head) && !finiteOf(reading, at))
      found = weaker(found, ofAuxiliaries(reading, head));
    at = head;
    if (isVerbal(head) && finiteOf(reading, head) && !complement && at.deprel !== 'conj') break;
  }
  return found;
}

function isFuture(reading: Reading, verb: Token): boolean {
  return ofAuxiliaries(reading, verb) !== 'asserted' || finiteOf(reading, verb)?.feats.Mood === 'Sub';
}
