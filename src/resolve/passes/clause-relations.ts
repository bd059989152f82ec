import type { Token } from '../../model/index.js';
import type { Draft } from '../draft.js';
import { NOMINAL } from './pronoun-forms.js';
import { type Candidate, functionOf, governor } from './salience.js';

/** Whether the candidate's mention and the pronoun are arguments of one verb, so that they cannot be the same. */
export function isArgumentOf(
  draft: Draft,
  { last: { head, form } }: Candidate,
  verb: Token | undefined,
  token: Token,
): boolean {
  if (!verb || head.sentence !== token.sentence) return false;
  const there = functionOf(draft, head);
  if (!NOMINAL.has(there) || there === 'nmod') return false;
  if (controller(draft, verb)?.i === head.i) return true;
  const shares = there === 'nsubj' && functionOf(draft, token) !== 'nsubj';
  if (shares && governor(draft, head)?.i === subjectCarrier(draft, verb)?.i) return true;
  return (
    governor(draft, head)?.i === verb.i &&
    form !== 'adjective' &&
    form !== 'compound' &&
    form !== 'possessive'
  );
}

/** The verb whose subject is that of a coordinated verb or infinitive without one: `traf Erdoğan und dankte ihm`. */
function subjectCarrier(draft: Draft, verb: Token): Token | undefined {
  let at: Token | undefined = verb;
  while (at && !draft.doc.child(at, 'nsubj', 'nsubj:pass'))
    at =
      at.deprel === 'conj' || (at.deprel === 'xcomp' && !controller(draft, at))
        ? draft.doc.head(at)
        : undefined;
  return at;
}

/** The object that is the understood subject of an infinitive: `beschuldigte Prem, gegen ihn geputscht zu haben`. */
function controller(draft: Draft, infinitive: Token): Token | undefined {
  const verb = infinitive.deprel === 'xcomp' ? draft.doc.head(infinitive) : undefined;
  return verb && draft.doc.child(verb, 'obj', 'iobj');
}

/** Whether a candidate is whose deed is judged: `dankte Macron für seine Bemühungen`. */
export function isJudged(
  draft: Draft,
  { last: { head } }: Candidate,
  token: Token,
  verb: Token | undefined,
): boolean {
  return (
    isDeed(draft, token) && /^i?obj$/.test(functionOf(draft, head)) && governor(draft, head)?.i === verb?.i
  );
}

/** `dankte Macron für seine Bemühungen`: whose deed is judged. */
export function isDeed(draft: Draft, token: Token): boolean {
  const deed = draft.doc.head(token);
  const verb = deed && draft.doc.head(deed);
  return (
    verb !== undefined &&
    draft.words.judging.has(verb.lemma) &&
    draft.doc.children(deed!, 'case').some(({ text }) => /^(?:für|wegen|zu[mr]?|for|over|on)$/.test(text))
  );
}
