import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { RoleForm } from '../book/index.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { isArgumentOf } from './clause-relations.js';
import { nounKey } from './heads.js';
import { nounPhrase } from './noun-phrase.js';
import { ownersOf } from './owners.js';
import { agrees } from './role-text.js';
import { type Candidate, candidatesBefore, governor, type Occurrence, occurrences } from './salience.js';
import { stateOf } from './state-of.js';

const AGE = /^(\d+)-?jahrige[nrms]?$/; // folded
const SAME_AGE = 0.8;
const ALONE = 0.6;
const CHOSEN = 0.5;
const LEAD = 1.6; // times as salient as the next person

/** What a definite description says of the person it takes up. */
interface Epithet {
  gender: 'f' | 'm' | null;
  age: string | null;
  state: DraftActor | null;
  role: RoleForm | null;
  /** Ids of the parties whose members are called so: `der Sozialdemokrat`. */
  parties?: ReadonlySet<string>;
}

/** `der 47-Jährige`, `der Ukrainer`, `der Boxer`: descriptions that fit nobody by office or title take up the person spoken of. */
export function addEpithets(draft: Draft, inName: ReadonlySet<number>): void {
  const found = draft.doc.tokens.flatMap(token => {
    const epithet = epithetAt(draft, token);
    return epithet ? [{ token, epithet }] : [];
  });
  if (found.length === 0) return;
  const sorted = occurrences(draft, inName);
  for (const { token, epithet } of found) {
    const person = personFor(draft, token, epithet, sorted);
    const there = draft.phraseAt(token);
    if (!person) continue;
    const { from } = nounPhrase(draft, token);
    const [actor, resolver, score] = person;
    draft.replace(there, {
      from,
      to: token.i + 1,
      head: token.i,
      form: 'role',
      actors: [actor],
      resolver,
      score,
    });
  }
}

function epithetAt(draft: Draft, token: Token): Epithet | null {
  const phrase = nounPhrase(draft, token);
  if (phrase.plural || phrase.kind !== 'definite' || token.feats.Number === 'Plur') return null;
  const gender = token.feats.Gender === 'Fem' ? 'f' : 'm';
  const age = AGE.exec(foldWord(token.text))?.[1];
  if (age && token.deprel !== 'amod') return { gender, age, state: null, role: null };
  const there = draft.phraseAt(token);
  if (there?.resolver === 'national-unnamed')
    return { gender, age: null, state: nationOf(draft, token), role: null };
  if (there?.resolver !== 'role-unnamed' || isPredicate(draft, token)) return null;
  const role = draft.words.roles.find(nounKey(draft, token))?.value;
  if (!role?.role.epithet || (role.role.unique && ownersOf(draft, token).length > 0)) return null;
  return { gender: role.gender, age: null, state: null, role, parties: partiesOf(draft, token) };
}

/** The parties whose members in the plural bear the noun: `Sozialdemokrat(in)`, `Sozialdemokraten`. */
function partiesOf(draft: Draft, token: Token): Set<string> {
  const stem = foldWord(token.text).replace(/(?:in|en)$/, '');
  const entries = draft.book.names.single(`${stem}en`).filter(({ use }) => use === 'people');
  return new Set(entries.flatMap(({ actor }) => (actor.kind === 'party' ? [actor.id] : [])));
}

/** The state of a demonym, unless it tells where the person came from (`der gebürtige Australier`). */
function nationOf(draft: Draft, token: Token): DraftActor | null {
  const born = draft.doc.children(token, 'amod').some(({ lemma }) => lemma === 'gebürtig');
  const entry = born
    ? undefined
    : draft.book.names.single(foldWord(token.text)).find(({ use }) => use === 'people');
  return entry ? draft.known(entry.actor) : null;
}

const isPredicate = (draft: Draft, token: Token): boolean =>
  draft.doc.child(token, 'cop') !== undefined ||
  token.deprel === 'xcomp' ||
  draft.doc.child(token, 'nmod') !== undefined;

type Taken = readonly [actor: DraftActor, resolver: string, score: number];

function personFor(
  draft: Draft,
  token: Token,
  epithet: Epithet,
  sorted: readonly Occurrence[],
): Taken | null {
  const verb = governor(draft, token);
  const rivals = candidatesBefore(draft, token, sorted).flatMap((candidate: Candidate) => {
    const { actor } = candidate.referent;
    const fits = actor?.kind === 'person' && isNamed(draft, actor) && isLike(draft, actor, epithet);
    return fits && !isArgumentOf(draft, candidate, verb, token)
      ? [{ actor, salience: candidate.salience }]
      : [];
  });
  const aged = epithet.age ? rivals.find(({ actor }) => agesOf(draft, actor).has(epithet.age!)) : undefined;
  if (aged) return [aged.actor, 'age', SAME_AGE];
  const [best, next] = rivals;
  if (!best || (next && best.salience < LEAD * next.salience)) return null;
  return [best.actor, 'epithet', next ? CHOSEN : ALONE];
}

const isNamed = (draft: Draft, actor: DraftActor): boolean =>
  draft.mentions.some(({ form, actors }) => form === 'name' && actors[0] === actor);

function isLike(draft: Draft, actor: DraftActor, { gender, age, state, role, parties }: Epithet): boolean {
  if (gender && actor.gender && gender !== actor.gender) return false;
  if (parties?.size && isOfOther(actor, parties)) return false;
  if (age && agesOf(draft, actor).size > 0) return agesOf(draft, actor).has(age);
  if (state) {
    const own = stateOf(draft, actor);
    if (own && own !== state) return false;
  }
  return role === null || mayBe(draft, actor, role);
}

/** Whether the text or the seeds put a person in parties, and in none of these. */
function isOfOther({ parties, known }: DraftActor, asked: ReadonlySet<string>): boolean {
  const own = [...[...parties].flatMap(party => party.known?.id ?? []), ...(known?.parties ?? [])];
  return own.length > 0 && !own.some(id => asked.has(id));
}

/** Whether nothing that is known of a person speaks against a role: another office in the text or in the tables. */
function mayBe(draft: Draft, actor: DraftActor, form: RoleForm): boolean {
  if (!agrees(actor, form)) return false;
  if (!form.role.unique) return true;
  if (actor.roles.some(note => note.form.role.unique)) return false;
  return !actor.known || draft.book.offices.held(actor.known.id).length === 0;
}

/** Ages that the text gives a person: `Karl Müller (47)`, `die 16-jährige Greta Thunberg`. */
function agesOf(draft: Draft, actor: DraftActor): Set<string> {
  const { tokens } = draft.doc;
  const found = new Set<string>();
  const ofActor = ({ form, actors }: DraftMention): boolean => form === 'name' && actors[0] === actor;
  for (const { from, to, head } of draft.mentions.filter(ofActor)) {
    const [open, number, close] = tokens.slice(to, to + 3).map(({ text }) => text);
    if (open === '(' && close === ')' && /^\d{1,3}$/.test(number!)) found.add(number!);
    for (const { text } of [
      ...draft.doc.children(tokens[head]!, 'amod'),
      ...(tokens[from - 1] ? [tokens[from - 1]!] : []),
    ]) {
      const age = AGE.exec(foldWord(text))?.[1];
      if (age) found.add(age);
    }
  }
  return found;
}
