import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { stateOf } from './state-of.js';

const AHEAD = 2; // sentences
const LATER = 0.65;

/**
 * A role that opens a text and is named after: `Der Präsident von X hat … kritisiert. In einem Interview warf Y …`.
 * The one person named as subject in the next sentences, whom nothing else describes, is who holds the role.
 */
export function addNamedLater(draft: Draft): void {
  for (const first of draft.mentions.filter(({ resolver }) => resolver === 'role-only')) {
    const [role] = first.actors;
    const person = role && role.known === null ? personAfter(draft, first, role) : null;
    if (!role || !person) continue;
    person.roles.push(...role.roles);
    person.gender ??= role.gender;
    for (const mention of draft.mentions) {
      if (!mention.actors.includes(role)) continue;
      mention.actors = mention.actors.map(actor => (actor === role ? person : actor));
      mention.resolver = 'role-named-later';
      mention.score = LATER;
    }
  }
}

function personAfter(draft: Draft, { head }: DraftMention, role: DraftActor): DraftActor | null {
  const token = draft.doc.tokens[head]!;
  if (!isSubject(draft, head)) return null;
  const sentences = (mention: DraftMention): number =>
    draft.doc.tokens[mention.from]!.sentence - token.sentence;
  const full = draft.mentions.filter(
    ({ form, actors, from, to }) =>
      form === 'name' && actors[0]?.kind === 'person' && to - from > 1 && from > head,
  );
  const near = full.filter(mention => sentences(mention) > 0 && sentences(mention) <= AHEAD);
  const people = new Set(near.filter(({ head: at }) => isSubject(draft, at)).map(({ actors }) => actors[0]!));
  const [person] = people;
  if (!person || people.size > 1 || isNamedBefore(draft, person, head)) return null;
  if (
    person.roles.length > 0 ||
    person.homes.size > 0 ||
    (person.gender && role.gender && person.gender !== role.gender)
  )
    return null;
  const owner = role.roles[0]?.owners[0];
  const served = stateOf(draft, person);
  return owner && (served === null || served === owner) ? person : null;
}

const isSubject = (draft: Draft, at: number): boolean => draft.doc.tokens[at]!.deprel === 'nsubj';

const isNamedBefore = (draft: Draft, person: DraftActor, head: number): boolean =>
  draft.mentions.some(({ actors, from }) => actors.includes(person) && from < head);
