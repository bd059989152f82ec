import type { Token } from '../../model/index.js';
import type { RoleForm } from '../book/index.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { nounKey } from './heads.js';
import { memberBefore } from './members.js';
import { type NounPhrase, nounPhrase, strongForm } from './noun-phrase.js';
import { isOwnerPhrase, ownersOf } from './owners.js';
import { byOffice, byTenure, officeTime } from './role-office.js';
import { byText, onlyWoman } from './role-text.js';

const SAME_NOUN = 0.85;
const LOOSER = 0.6;
const BY_OFFICE = 0.8;
const BY_ROLE = 0.6;
const BY_TENURE = 0.7;
const MEMBER = 0.75;
const OF_PARTY = 0.6; // `der SPD-Politiker`, where nobody of the party is named
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
  if (isPredicate(draft, token)) return UNNAMED;
  const owners = ownersOf(draft, token)
    .flatMap(({ actors }) => actors)
    .filter(actor => mayHave(actor, form));
  const one = (actor: DraftActor, resolver: string, score: number): Reading => ({
    actors: [actor],
    resolver,
    score,
  });
  const party = owners.length === 1 && owners[0]!.kind === 'party' && !form.role.unique ? owners[0]! : null;
  const member = party && phrase.kind === 'definite' ? memberBefore(draft, token, party, form) : null;
  if (member) return one(member, 'party-member', MEMBER);
  if (party && phrase.kind === 'definite' && draft.words.organs.find(noun)?.value.person)
    return one(party, 'organ-compound', OF_PARTY);
  const named = byText(draft, token, noun, form, owners);
  if (named?.same) return one(named.actor, 'role-named', SAME_NOUN);
  const time = officeTime(draft, token);
  const holder = time === 'now' ? byOffice(draft, token, form, owners) : null;
  if (holder && !holder.guessed) return one(draft.known(holder.actor), 'office', BY_OFFICE);
  const tenured = byTenure(draft, token, form, owners, time);
  if (tenured) return one(tenured, 'tenure', owners.length > 0 ? BY_OFFICE : BY_TENURE);
  if (holder) return one(draft.known(holder.actor), 'office', GUESSED_STATE);
  if (named && phrase.kind !== 'possessive') return one(named.actor, 'role-like', LOOSER);
  const woman = form.gender === 'f' && phrase.kind === 'definite' ? onlyWoman(draft, token) : null;
  if (woman) return one(woman, 'only-woman', ONLY_WOMAN);
  const single = phrase.kind === 'definite' || (phrase.kind === 'bare' && isHeadlineSubject(draft, token));
  const name = single && time === 'now' ? roleName(draft, token, form, owners) : null;
  if (!name) return phrase.kind === 'definite' ? UNNAMED : null;
  const actor = draft.unknown('person', name, form.gender);
  actor.roles.push({ form, noun, owners });
  return one(actor, 'role-only', BY_ROLE);
}

const UNNAMED: Reading = { actors: [], resolver: 'role-unnamed', score: 0 };

/** `Staatschef` is of a state only: in `der Staatschef von der EU gefordert` the EU is not whose head he is. */
const mayHave = ({ kind }: DraftActor, { role }: RoleForm): boolean =>
  role.owners.length === 0 || role.owners.includes(kind);

/** What someone is or becomes, and the office itself, mean no person: `wurde zum Papst gewählt`, `das Amt des Präsidenten`. */
function isPredicate(draft: Draft, token: Token): boolean {
  const { doc } = draft;
  if (doc.child(token, 'cop') || token.deprel === 'xcomp') return true;
  const cases = doc.children(token, 'case', 'mark', 'advmod').map(({ text }) => text.toLowerCase());
  if (cases.some(text => text === 'als' || text === 'as')) return true;
  const head = doc.head(token);
  if (!head) return false;
  const verb = [...doc.ancestors(token)].find(({ upos }) => upos === 'VERB');
  const appointed = [head, verb].some(at => at && draft.words.appointing.has(at.lemma));
  if (appointed && cases.some(text => /^zu[mr]?$/.test(text))) return true;
  return token.deprel === 'nmod' && OFFICES.test(head.lemma);
}

const OFFICES = /^(?:Amt|Posten|Wahl|Nachfolge|Kandidatur|office|post|election)$/;

function isHeadlineSubject(draft: Draft, token: Token): boolean {
  return token.deprel === 'nsubj' && draft.doc.sentenceOf(token).kind === 'headline';
}

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
  if (owner && adjective) return `${strongForm(adjective.text, gender ?? 'm')} ${noun}`;
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
function baseForm({ text }: Token, noun: string, gender: RoleForm['gender']): string {
  if (gender === 'f') return text;
  const at = text.toLowerCase().lastIndexOf(noun.toLowerCase().replace(/e?r$/, ''));
  if (at < 0) return text;
  return text.slice(0, at) + (at === 0 || text[at - 1] === '-' ? noun : noun.toLowerCase());
}
