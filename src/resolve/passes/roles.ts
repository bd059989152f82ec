import { fold, type Token } from '../../model/index.js';
import type { KnownActor, RoleForm } from '../book/index.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastPart } from './heads.js';
import { type NounPhrase, nounPhrase, strongForm } from './noun-phrase.js';
import { ownersOf } from './owners.js';

const SAME_NOUN = 0.85;
const LOOSER = 0.6;
const BY_OFFICE = 0.8;
const BY_ROLE = 0.6;
const GUESSED_STATE = 0.6;

/** Roles without a name: `der Kanzler`, `die Ministerin`, `der ukrainische Außenminister`. */
export function addRoles(draft: Draft, inName: ReadonlySet<number>): void {
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || inName.has(token.i)) continue;
    if (draft.phraseAt(token)) continue;
    const noun = lastPart(token);
    const form = draft.words.roles.find(noun)?.value;
    if (!form || form.role.skip) continue;
    const phrase = nounPhrase(draft, token);
    if (phrase.plural || phrase.kind === 'indefinite' || phrase.kind === 'other') continue;
    addRole(draft, token, noun, form, phrase);
  }
}

function addRole(draft: Draft, token: Token, noun: string, form: RoleForm, phrase: NounPhrase): void {
  const owners = ownersOf(draft, token).flatMap(({ actors }) => actors);
  const [from, to] = [phrase.from, token.i + 1];
  const add = (actors: DraftActor[], resolver: string, score: number): void => {
    draft.add({ from, to, head: token.i, form: 'role', actors, resolver, score });
  };
  const named = byText(draft, token, noun, form, owners);
  if (named)
    return add([named.actor], named.same ? 'role-named' : 'role-like', named.same ? SAME_NOUN : LOOSER);
  const holder = byOffice(draft, form, owners);
  if (holder) return add([draft.known(holder.actor)], 'office', holder.guessed ? GUESSED_STATE : BY_OFFICE);
  if (
    !form.role.unique ||
    owners.length !== 1 ||
    phrase.kind !== 'definite' ||
    owners[0]!.kind === 'person'
  ) {
    if (phrase.kind === 'definite') add([], 'role-unnamed', 0);
    return;
  }
  const actor = draft.unknown('person', roleName(draft, token, owners[0]!), form.gender);
  actor.roles.push({ form, noun, owners });
  add([actor], 'role-only', BY_ROLE);
}

/** The person of the article that the text gave this role, or one that includes it. */
function byText(
  draft: Draft,
  token: Token,
  noun: string,
  form: RoleForm,
  owners: readonly DraftActor[],
): { actor: DraftActor; same: boolean } | null {
  const people = peopleBefore(draft, token);
  const agreeing = people.filter(({ gender }) => !gender || gender === form.gender);
  const owned = agreeing.filter(person =>
    person.roles.some(note => sameRole(note, noun, form) && sameOwners(note.owners, owners)),
  );
  if (owned.length > 0) return { actor: owned[0]!, same: true };
  if (owners.length > 0 && !form.role.is.includes('politician')) return null;
  const alike = agreeing.filter(person =>
    person.roles.some(note => likeRole(note.form, form) && sameOwners(note.owners, owners)),
  );
  return alike.length > 0 && new Set(alike).size <= 2 ? { actor: alike[0]!, same: false } : null;
}

/** Persons named before the token, the last one first; with none before, those after. */
function peopleBefore(draft: Draft, token: Token): DraftActor[] {
  const last = new Map<DraftActor, number>();
  for (const { actors, from } of draft.mentions) {
    for (const actor of actors) {
      if (actor.kind !== 'person') continue;
      const distance = from < token.i ? token.i - from : FORWARD + from - token.i;
      last.set(actor, Math.min(last.get(actor) ?? Number.POSITIVE_INFINITY, distance));
    }
  }
  return [...last].sort((a, b) => a[1] - b[1]).map(([actor]) => actor);
}

const FORWARD = 100_000; // a mention after the role counts only where there is none before

function sameRole(note: DraftActor['roles'][number], noun: string, form: RoleForm): boolean {
  const [a, b] = [fold(note.form.role.noun), fold(form.role.noun)];
  if (note.noun === noun || a === b) return true;
  if (form.role.office !== undefined && note.form.role.office === form.role.office) return true;
  return a.endsWith(b) || b.endsWith(a) || note.noun.endsWith(noun) || noun.endsWith(note.noun);
}

const likeRole = (a: RoleForm, b: RoleForm): boolean =>
  b.role.noun === 'Politiker' && a.role.is.some(kind => b.role.is.includes(kind));

function sameOwners(noted: readonly DraftActor[], asked: readonly DraftActor[]): boolean {
  return noted.length === 0 || asked.length === 0 || noted.some(owner => asked.includes(owner));
}

/** The holder of the office at the time, of the owner, the states of the noun itself, or the only state that can be meant. */
function byOffice(
  draft: Draft,
  { role }: RoleForm,
  owners: readonly DraftActor[],
): { actor: KnownActor; guessed: boolean } | null {
  const date = draft.publishedAt;
  if (!role.office || !date) return null;
  const holderOf = (id: string): KnownActor | null => {
    const offices =
      role.office === 'head' || role.office === 'chair'
        ? [role.office]
        : [role.office!, ...(SUBSTITUTES[role.office!] ?? [])];
    for (const office of offices) {
      const holder = draft.book.offices.holder(office, id, date);
      if (holder) return holder;
    }
    return null;
  };
  if (owners.length > 0) {
    const holder = owners.length === 1 && owners[0]!.known ? holderOf(owners[0]!.known.id) : null;
    return holder && { actor: holder, guessed: false };
  }
  const named = role.of.map(code => draft.book.find(code)!.id);
  const present = named.filter(id => draft.has(id));
  const [id] = present.length > 0 ? present : named;
  const holder = id ? holderOf(id) : null;
  return holder && { actor: holder, guessed: named.length > 1 && present.length !== 1 };
}

/** Offices that one noun may mean: the head of a presidential system is called president or head of government. */
const SUBSTITUTES: Record<string, readonly string[]> = {
  'head-of-state': ['head', 'parliament-president'],
  'commission-president': ['head'],
};

/** `ukrainischer Außenminister`, `Präsident des Kongo`: the role as a name. */
function roleName(draft: Draft, token: Token, owner: DraftActor): string {
  const adjective = draft.doc
    .children(token, 'amod')
    .find(child => draft.modifiersAt(child).some(({ actors }) => actors[0] === owner));
  const noun =
    token.lemma === ''
      ? token.text
      : token.text.replace(/(?:s|en)$/, ending => (fold(token.lemma).endsWith(ending) ? ending : ''));
  if (adjective) return `${strongForm(adjective.text, token.feats['Gender'] === 'Fem' ? 'f' : 'm')} ${noun}`;
  const genitive = draft.doc
    .children(token, 'nmod')
    .find(child => child.i > token.i && draft.phraseAt(child)?.actors[0] === owner);
  if (!genitive) return noun;
  return noun + draft.doc.text.slice(token.end, draft.doc.tokens[draft.phraseAt(genitive)!.to - 1]!.end);
}
