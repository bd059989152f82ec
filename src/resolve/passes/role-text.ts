import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { RoleForm } from '../book/index.js';
import type { Draft, DraftActor, RoleNote } from '../draft.js';
import { stateOf } from './state-of.js';

const WOMAN_LOOK_BACK = 6; // sentences
const FORWARD = 100_000; // a mention after the role counts only where there is none before

/** The person of the article that the text gave this role, or one that includes it. */
export function byText(
  draft: Draft,
  token: Token,
  noun: string,
  form: RoleForm,
  owners: readonly DraftActor[],
): { actor: DraftActor; same: boolean } | null {
  const agreeing = peopleBefore(draft, token).filter(person => agrees(person, form));
  const owned = agreeing.filter(person =>
    person.roles.some(
      note => sameRole(note, noun, form, owners.length > 0) && sameOwners(draft, person, note, form, owners),
    ),
  );
  if (owned.length > 0) return { actor: owned[0]!, same: true };
  if (owners.length > 0 && !form.role.is.includes('politician')) return null;
  const alike = agreeing.filter(person =>
    person.roles.some(note => likeRole(note.form, form) && sameOwners(draft, person, note, form, owners)),
  );
  return alike.length > 0 && new Set(alike).size <= 2 ? { actor: alike[0]!, same: false } : null;
}

/** Whether a person may be called by this form, as far as its gender tells. */
export const agrees = ({ gender }: DraftActor, form: RoleForm): boolean =>
  !gender || !form.gender || gender === form.gender;

/** The one woman that the sentences before name: nouns for women are marked and rarer, so that one seldom errs. */
export function onlyWoman(draft: Draft, token: Token): DraftActor | null {
  const women = new Set<DraftActor>();
  for (const { actors, from } of draft.mentions) {
    const near = from < token.i && token.sentence - draft.doc.tokens[from]!.sentence <= WOMAN_LOOK_BACK;
    for (const actor of near ? actors : [])
      if (actor.kind === 'person' && actor.gender === 'f') women.add(actor);
  }
  return women.size === 1 ? [...women][0]! : null;
}

/** Persons named before the token, the last one first; with none before, those after. */
export function peopleBefore(draft: Draft, token: Token): DraftActor[] {
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

/** `der Minister` takes up an `Außenminister`; `die Umweltministerin` a `Ministerin` of no office, but no `Regierungschef` a `Chef`. */
function sameRole(note: RoleNote, noun: string, { role }: RoleForm, owned: boolean): boolean {
  const [noted, asked] = [foldWord(note.form.role.noun), foldWord(role.noun)];
  if (note.noun === noun) return true;
  const [a, b] = [lastWord(note.noun), lastWord(noun)];
  const alike = a.startsWith(b) || b.startsWith(a);
  if (owned && note.owners.length === 0 && isCompound(note) && !alike) return false;
  if (noted === asked) return true;
  if (role.office !== undefined && note.form.role.office === role.office) return true;
  if (noted.endsWith(asked) || note.noun.endsWith(noun)) return true;
  return note.form.role.office === undefined && (asked.endsWith(noted) || noun.endsWith(note.noun));
}

/** A politician of any office may be called `der Politiker`: a noun without an office of its own. */
const likeRole = (a: RoleForm, b: RoleForm): boolean =>
  !b.role.unique && b.role.office === undefined && a.role.is.some(kind => b.role.is.includes(kind));

/** Whether whose role it is agrees, of the text or of the noun itself (`Kanzler` are of Germany or Austria). */
function sameOwners(
  draft: Draft,
  person: DraftActor,
  note: RoleNote,
  asked: RoleForm,
  owners: readonly DraftActor[],
): boolean {
  const [owner] = owners;
  if (note.owners.length === 0 && owner?.kind === 'state' && owner.known?.of === null) {
    const served = stateOf(draft, person);
    if (served?.known && served.known.of === null && served !== owner) return false;
  }
  const [a, b] = [ownerIds(draft, note.form, note.owners), ownerIds(draft, asked, owners)];
  return a.size === 0 || b.size === 0 || [...a].some(id => b.has(id));
}

/** `Eurogruppenchef` says whose chief he is, although no actor. */
function isCompound({ form, noun }: RoleNote): boolean {
  const at = lastWord(noun).indexOf(foldWord(form.role.noun).slice(0, -1));
  return at >= SHORTEST_OWNER;
}

const lastWord = (noun: string): string => noun.slice(noun.lastIndexOf(' ') + 1);

const SHORTEST_OWNER = 3; // letters

function ownerIds(draft: Draft, { role }: RoleForm, owners: readonly DraftActor[]): Set<string> {
  if (owners.length > 0) return new Set(owners.map(({ known, name }) => known?.id ?? name));
  return new Set(role.of.map(code => draft.book.find(code)!.id));
}
