import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { nounKey } from './heads.js';
import { nounPhrase } from './noun-phrase.js';
import { governor } from './salience.js';
import { stateOf } from './state-of.js';

const STATE_OF_PERSON = 0.7;
const OWN = 0.75;

/** Organs and states with a possessive, once pronouns are resolved: `seine Regierung`, `ihre Sprecherin`, `sein Land`, `seine Genossen`. */
export function addPossessed(draft: Draft, inName: ReadonlySet<number>): void {
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || inName.has(token.i) || draft.phraseAt(token)?.actors.length) continue;
    const possessive = possessiveOf(draft, token) ?? ownOf(draft, token);
    if (!possessive) continue;
    const actors = possessive.actors.flatMap(owner => possessed(draft, token, owner));
    if (actors.length === 0 || actors.length < possessive.actors.length) continue;
    const { from } = nounPhrase(draft, token);
    const change = actors.some(actor => !possessive.actors.includes(actor));
    draft.add({
      from,
      to: token.i + 1,
      head: token.i,
      form: actors.every(({ kind }) => kind === 'person') ? 'role' : 'organ',
      actors: [...new Set(actors)],
      resolver: change ? 'possessed-state' : 'possessed-organ',
      score: possessive.score * (change ? STATE_OF_PERSON : OWN),
    });
  }
}

function possessiveOf(draft: Draft, token: Token): DraftMention | undefined {
  return draft.doc
    .children(token)
    .flatMap(child => draft.modifiersAt(child))
    .find(({ form, actors }) => form === 'possessive' && actors.length > 0);
}

/** `die eigene Partei`: of the subject. */
function ownOf(draft: Draft, token: Token): DraftMention | undefined {
  if (
    !draft.doc.children(token, 'amod').some(({ lemma, text }) => OWN_WORD.test(lemma) || OWN_WORD.test(text))
  )
    return undefined;
  const verb = governor(draft, token);
  const subject = verb && draft.doc.child(verb, 'nsubj');
  const phrase = subject && draft.phraseAt(subject);
  return phrase?.actors.length ? phrase : undefined;
}

const OWN_WORD = /^(?:eigen(?:e[nrms]?)?|own)$/i;

function possessed(draft: Draft, token: Token, owner: DraftActor): DraftActor[] {
  const last = nounKey(draft, token);
  const holder = owner.kind === 'person' ? officeUnder(draft, owner, last) : null;
  if (holder) return [holder];
  const organ = draft.words.organs.find(last)?.value;
  if (organ?.owners.includes(owner.kind)) return [owner];
  const group = draft.words.classes.get(foldWord(token.text)) ?? draft.words.members.get(last);
  if (group?.kind === 'party' && owner.kind === 'person') return partyOf(draft, owner);
  const home =
    draft.words.classes.get(foldWord(token.text))?.kind === 'state' || organ?.owners.includes('state');
  const state = home && owner.kind === 'person' ? stateOf(draft, owner) : null;
  return state ? [state] : [];
}

/** `sein Außenminister`: who holds the office of the state that the person speaks for. */
function officeUnder(draft: Draft, person: DraftActor, noun: string): DraftActor | null {
  const form = draft.words.roles.find(noun)?.value;
  const state = form?.role.office ? stateOf(draft, person) : null;
  if (!state?.known || !draft.publishedAt) return null;
  const holder = draft.book.offices.holder(
    form!.role.office!,
    state.known.id,
    draft.publishedAt,
    form!.gender,
  );
  return holder && holder.id !== person.known?.id ? draft.known(holder) : null;
}

/** `unsere Partei`: the one of the person, by the text or by the seeds. */
function partyOf(draft: Draft, { parties, known }: DraftActor): DraftActor[] {
  if (parties.size > 0) return [...parties].slice(-1);
  const last = known?.parties.at(-1);
  return last ? [draft.known(draft.book.actors.get(last)!)] : [];
}
