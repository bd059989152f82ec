import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { KnownActor, RoleForm } from '../book/index.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { nounKey } from './heads.js';
import { type NounPhrase, nounPhrase, strongForm } from './noun-phrase.js';
import { isOwnerPhrase, ownersOf } from './owners.js';

const SAME_NOUN = 0.85;
const LOOSER = 0.6;
const BY_OFFICE = 0.8;
const BY_ROLE = 0.6;
const GUESSED_STATE = 0.6;
const ONLY_WOMAN = 0.5;

/** Roles without a name: `der Kanzler`, `die Ministerin`, `der ukrainische Außenminister`. */
export function addRoles(draft: Draft, inName: ReadonlySet<number>): void {
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || inName.has(token.i)) continue;
    if (draft.phraseAt(token)) continue;
    const noun = nounKey(draft, token);
    const form = draft.words.roles.find(noun)?.value;
    if (!form || form.role.skip) continue;
    const phrase = nounPhrase(draft, token);
    if (phrase.plural || phrase.kind === 'indefinite' || phrase.kind === 'other') continue;
    const reading = readRole(draft, token, noun, form, phrase);
    if (!reading) continue;
    draft.add({ from: phrase.from, to: token.i + 1, head: token.i, form: 'role', ...reading });
  }
}

type Reading = Pick<DraftMention, 'actors' | 'resolver' | 'score'>;

function readRole(
  draft: Draft,
  token: Token,
  noun: string,
  form: RoleForm,
  phrase: NounPhrase,
): Reading | null {
  const owners = ownersOf(draft, token).flatMap(({ actors }) => actors);
  const named = byText(draft, token, noun, form, owners);
  if (named && (named.same || phrase.kind !== 'possessive')) {
    const [resolver, score] = named.same ? ['role-named', SAME_NOUN] : ['role-like', LOOSER];
    return { actors: [named.actor], resolver: resolver as string, score: score as number };
  }
  const inOffice = !isAtOtherTime(draft, token) && !isPredicate(draft, token);
  const holder = inOffice ? byOffice(draft, form, owners) : null;
  if (holder) {
    return {
      actors: [draft.known(holder.actor)],
      resolver: 'office',
      score: holder.guessed ? GUESSED_STATE : BY_OFFICE,
    };
  }
  const woman = form.gender === 'f' && phrase.kind === 'definite' ? onlyWoman(draft, token) : null;
  if (woman) return { actors: [woman], resolver: 'only-woman', score: ONLY_WOMAN };
  const one = phrase.kind === 'definite' || (phrase.kind === 'bare' && isHeadlineSubject(draft, token));
  const name = one && !isPredicate(draft, token) ? roleName(draft, token, form, owners) : null;
  if (!name) return phrase.kind === 'definite' ? { actors: [], resolver: 'role-unnamed', score: 0 } : null;
  const actor = draft.unknown('person', name, form.gender);
  actor.roles.push({ form, noun, owners });
  return { actors: [actor], resolver: 'role-only', score: BY_ROLE };
}

/** `der frühere Kanzler` */
function isAtOtherTime(draft: Draft, token: Token): boolean {
  if (/^ex-/i.test(token.text)) return true;
  return draft.doc
    .children(token, 'amod')
    .some(
      ({ lemma, text }) =>
        draft.words.past.has(lemma.toLowerCase()) || draft.words.past.has(text.toLowerCase()),
    );
}

/** What someone is or becomes, and the office itself, mean no person: `wurde zum Papst gewählt`, `das Amt des Präsidenten`. */
function isPredicate(draft: Draft, token: Token): boolean {
  const { doc } = draft;
  if (doc.child(token, 'cop') || token.deprel === 'xcomp') return true;
  if (doc.children(token, 'case').some(({ text }) => AS.test(text))) return true;
  const head = doc.head(token);
  return token.deprel === 'nmod' && head !== undefined && OFFICES.test(head.lemma);
}

const AS = /^(?:als|zum|zur|as)$/i;
const OFFICES = /^(?:Amt|Posten|Wahl|Nachfolge|Kandidatur|office|post|election)$/;

function isHeadlineSubject(draft: Draft, token: Token): boolean {
  return token.deprel === 'nsubj' && draft.doc.sentenceOf(token).kind === 'headline';
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

/** The one woman that the sentences before name: nouns for women are marked and rarer, so that one seldom errs. */
function onlyWoman(draft: Draft, token: Token): DraftActor | null {
  const women = new Set<DraftActor>();
  for (const { actors, from } of draft.mentions) {
    const near = from < token.i && token.sentence - draft.doc.tokens[from]!.sentence <= WOMAN_LOOK_BACK;
    for (const actor of near ? actors : [])
      if (actor.kind === 'person' && actor.gender === 'f') women.add(actor);
  }
  return women.size === 1 ? [...women][0]! : null;
}

const WOMAN_LOOK_BACK = 6; // sentences

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
  const [a, b] = [foldWord(note.form.role.noun), foldWord(form.role.noun)];
  if (note.noun === noun || a === b) return true;
  if (form.role.office !== undefined && note.form.role.office === form.role.office) return true;
  return a.endsWith(b) || b.endsWith(a) || note.noun.endsWith(noun) || noun.endsWith(note.noun);
}

/** A politician of any office may be called `der Politiker`: a noun without an office of its own. */
const likeRole = (a: RoleForm, b: RoleForm): boolean =>
  !b.role.unique && b.role.office === undefined && a.role.is.some(kind => b.role.is.includes(kind));

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

/** `ukrainischer Außenminister`, `Bürgermeister von New Orleans`: a role that one person holds, as a name. */
function roleName(
  draft: Draft,
  token: Token,
  { role, gender }: RoleForm,
  owners: readonly DraftActor[],
): string | null {
  if (!role.unique || owners.length > 1 || owners[0]?.kind === 'person') return null;
  const noun = baseForm(token, role.noun, gender);
  const [owner] = owners;
  const adjective = draft.doc
    .children(token, 'amod')
    .find(child => draft.modifiersAt(child).some(({ actors }) => actors[0] === owner));
  if (owner && adjective) return `${strongForm(adjective.text, gender)} ${noun}`;
  if (owner && draft.modifiersAt(token).length > 0) return noun;
  const place = draft.doc
    .children(token, 'nmod')
    .map(child =>
      child.i > token.i && isOwnerPhrase(draft, token, child) ? draft.phraseAt(child) : undefined,
    )
    .find(phrase => phrase?.form === 'name' && (phrase.actors[0] === owner || phrase.resolver === 'place'));
  return place ? noun + draft.doc.text.slice(token.end, draft.doc.tokens[place.to - 1]!.end) : null;
}

/** The noun in the nominative: what the compound adds, then the noun of the seeds. */
function baseForm({ text }: Token, noun: string, gender: 'f' | 'm'): string {
  if (gender === 'f') return text;
  const at = text.toLowerCase().lastIndexOf(noun.toLowerCase().replace(/e?r$/, ''));
  if (at < 0) return text;
  return text.slice(0, at) + (at === 0 || text[at - 1] === '-' ? noun : noun.toLowerCase());
}
