import type { Token } from '../../model/index.js';
import type { RoleForm } from '../book/index.js';
import type { Draft, DraftActor } from '../draft.js';
import { agrees, peopleBefore } from './role-text.js';
import { stateOf } from './state-of.js';

const LOOK_BACK = 4; // sentences

/** Whether a person belongs to a party, by the text or by the seeds. */
function isMember({ parties, known }: DraftActor, party: DraftActor): boolean {
  if (parties.size > 0) return parties.has(party);
  return party.known !== null && known?.parties.includes(party.known.id) === true;
}

/** The last person named before who belongs to the party: `der SPD-Politiker`. */
export function memberBefore(
  draft: Draft,
  token: Token,
  party: DraftActor,
  form: RoleForm,
): DraftActor | null {
  return near(draft, token).find(person => agrees(person, form) && isMember(person, party)) ?? null;
}

/** The last person named before who speaks for the state: `der Amerikaner`. */
export function nationalBefore(
  draft: Draft,
  token: Token,
  state: DraftActor,
  gender: 'f' | 'm',
): DraftActor | null {
  const people = near(draft, token).filter(person => !person.gender || person.gender === gender);
  return people.find(person => stateOf(draft, person) === state) ?? null;
}

/** Persons mentioned in the sentences before, the last first. */
function near(draft: Draft, token: Token): DraftActor[] {
  const recent = new Set<DraftActor>();
  for (const { actors, from } of draft.mentions) {
    const distance = token.sentence - draft.doc.tokens[from]!.sentence;
    if (from < token.i && distance <= LOOK_BACK) for (const actor of actors) recent.add(actor);
  }
  return peopleBefore(draft, token).filter(person => recent.has(person));
}
