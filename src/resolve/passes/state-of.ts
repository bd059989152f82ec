import type { Draft, DraftActor } from '../draft.js';

/** The state that a person speaks for, by the text or by the offices it held. */
export function stateOf(draft: Draft, person: DraftActor): DraftActor | null {
  const byRole = person.roles.flatMap(({ owners }) => owners).find(({ kind }) => kind === 'state');
  if (byRole) return byRole;
  if (person.homes.size === 1) return [...person.homes][0]!;
  const served = person.known ? [...draft.book.offices.servedBy(person.known.id)] : [];
  const states = served.map(id => draft.book.actors.get(id)!).filter(({ kind }) => kind === 'state');
  return states.length === 1 ? draft.known(states[0]!) : null;
}
