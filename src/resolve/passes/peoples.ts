import type { Token } from '../../model/index.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { lastNamed } from './last-named.js';
import { nationalBefore } from './members.js';
import { type NounPhrase, nounPhrase } from './noun-phrase.js';
import { functionOf } from './salience.js';

const NATIONAL = 0.65;
const COMPANY = 0.6;

/**
 * Demonyms: `der Amerikaner` is the last person named that speaks for the state, `die Iren` a company of the state that the article
 * names no other way, else the state. Some of a people are nobody.
 */
export function addPeoples(draft: Draft): void {
  for (const mention of [...draft.mentions]) {
    const [state] = mention.actors;
    if (mention.resolver !== 'people' || mention.to - mention.from > 1 || state?.kind !== 'state') continue;
    const token = draft.doc.tokens[mention.head]!;
    const phrase = nounPhrase(draft, token);
    const reading = readPeople(draft, token, phrase, state);
    if (!reading) continue;
    draft.replace(mention, { ...mention, from: phrase.from, form: 'role', ...reading });
  }
}

type Reading = Pick<DraftMention, 'actors' | 'resolver' | 'score'>;

/** Null where the people stand for their state. */
function readPeople(draft: Draft, token: Token, phrase: NounPhrase, state: DraftActor): Reading | null {
  const nobody = (resolver: string): Reading => ({ actors: [], resolver, score: 0 });
  if (!phrase.plural && token.feats.Number === 'Sing') {
    if (phrase.kind !== 'definite') return phrase.kind === 'bare' ? null : nobody('people-some');
    const gender = token.feats.Gender === 'Fem' ? 'f' : 'm';
    const person = nationalBefore(draft, token, state, gender);
    return person ? { actors: [person], resolver: 'national', score: NATIONAL } : nobody('national-unnamed');
  }
  if (isSome(draft, token, phrase)) return nobody('people-some');
  const company = phrase.kind === 'definite' ? companyOf(draft, token, state) : null;
  return company && { actors: [company], resolver: 'people-company', score: COMPANY };
}

/** `zwei Deutsche`, `viele Türken`, `junge Briten`: not the people as a whole. */
function isSome(draft: Draft, token: Token, phrase: NounPhrase): boolean {
  if (phrase.kind === 'other' || phrase.kind === 'indefinite') return true;
  if (draft.doc.child(token, 'nummod')) return true;
  if (phrase.kind !== 'bare') return false;
  if (draft.doc.child(token, 'amod')) return true;
  const acts = functionOf(draft, token) === 'nsubj';
  return acts && draft.doc.sentenceOf(token).kind !== 'headline' && !isCoordinated(draft, token);
}

/** `Israelis und Palästinenser` are two sides. */
const isCoordinated = (draft: Draft, token: Token): boolean =>
  token.deprel === 'conj' || draft.doc.child(token, 'conj') !== undefined;

/** The one company of the state named near, where the article does not name the state itself. */
function companyOf(draft: Draft, token: Token, state: DraftActor): DraftActor | null {
  const named = draft.mentions.some(
    ({ actors: [actor], form, resolver }) => actor === state && form === 'name' && resolver !== 'people',
  );
  if (named) return null;
  const found = lastNamed(
    draft,
    token,
    ({ known }) => known?.is.includes('company') === true && known.of === state.known?.id,
  );
  return found.length === 1 ? found[0]! : null;
}
