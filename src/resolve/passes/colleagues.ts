import type { Token } from '../../model/index.js';
import { isWithin } from '../book/offices.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastPart } from './heads.js';
import { ownersOf } from './owners.js';

const COLLEAGUE = 0.7;

/** `sein deutscher Kollege`: who holds the office of whose colleague he is for the other state. */
export function addColleagues(draft: Draft): void {
  if (!draft.publishedAt) return;
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || !draft.words.colleagues.has(lastPart(token))) continue;
    const there = draft.phraseAt(token);
    if (there?.actors.length || namedBeside(draft, token)) continue;
    const actor = colleagueAt(draft, token);
    if (!actor) continue;
    draft.replace(there, {
      from: token.i,
      to: token.i + 1,
      head: token.i,
      form: 'role',
      actors: [actor],
      resolver: 'colleague',
      score: COLLEAGUE,
    });
  }
}

function namedBeside(draft: Draft, token: Token): boolean {
  const next = draft.doc.tokens[token.i + 1];
  return next?.upos === 'PROPN' && (next.head === token.i || token.head === next.i);
}

function colleagueAt(draft: Draft, token: Token): DraftActor | null {
  const owners = ownersOf(draft, token);
  const person = owners.find(({ by }) => by === 'possessive')?.actors[0];
  const state = owners.find(({ by }) => by === 'adjective' || by === 'genitive')?.actors[0];
  if (person?.kind !== 'person' || state?.kind !== 'state' || !state.known) return null;
  const gender = token.feats.Gender === 'Fem' ? 'f' : 'm';
  for (const office of officesOf(draft, person)) {
    const holder = draft.book.offices.holder(office, state.known.id, draft.publishedAt!, gender);
    if (holder && holder.id !== person.known?.id) return draft.known(holder);
  }
  return null;
}

/** The offices that the text or the tables give a person at the article's time. */
function officesOf(draft: Draft, person: DraftActor): string[] {
  const noted = person.roles.flatMap(({ form }) => (form.role.office ? [form.role.office] : []));
  const held = person.known ? draft.book.offices.held(person.known.id) : [];
  return [...noted, ...held.filter(term => isWithin(term, draft.publishedAt!)).map(({ office }) => office)];
}
