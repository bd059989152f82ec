import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Draft, DraftActor } from '../draft.js';
import { nounKey } from './heads.js';
import { ownersOf } from './owners.js';

/** Remembers what the text calls each person, and what that tells of its gender. */
export function noteTitles(draft: Draft): void {
  const { tokens } = draft.doc;
  for (const { form, actors, from, to, head } of [...draft.mentions]) {
    const [person] = actors;
    if (form !== 'name' || person?.kind !== 'person') continue;
    for (const title of titlesAround(draft, person, from, to, head)) note(draft, person, title);
    for (const party of partiesAfter(draft, to, head)) person.parties.add(party);
    const before = tokens[from - 1];
    const gender = before ? draft.words.titles.get(foldWord(before.text)) : undefined;
    if (gender) person.gender ??= gender;
  }
}

/** `Christian Lindner (FDP)`, `Karl Müller von der SPD`. */
function partiesAfter(draft: Draft, to: number, head: number): DraftActor[] {
  const { tokens } = draft.doc;
  const bracket = tokens[to]?.text === '(' ? tokens[to + 1] : undefined;
  const of = draft.doc
    .children(tokens[head]!, 'nmod')
    .filter(
      child => child.i > to && draft.doc.children(child, 'case').some(({ text }) => /^vo[nm]$/.test(text)),
    );
  return [...(bracket ? [bracket] : []), ...of].flatMap(token =>
    (draft.phraseAt(token)?.actors ?? []).filter(({ kind }) => kind === 'party'),
  );
}

/** Nouns that describe the name: before it, in apposition, or as predicate (`X ist Präsident von Y`). */
function titlesAround(draft: Draft, person: DraftActor, from: number, to: number, head: number): Token[] {
  const { doc } = draft;
  const found = new Set<Token>();
  const inflected = isInflected(draft, person, to);
  for (let i = from - 1; !inflected && i >= Math.max(0, from - 2); i--) {
    const token = doc.tokens[i]!;
    if (token.sentence !== doc.tokens[from]!.sentence || !IN_TITLE.test(token.upos)) break;
    if (token.upos === 'NOUN') found.add(token);
  }
  const top = doc.tokens[head]!;
  if (head < from && !COMPARED.test(doc.tokens[from - 1]!.text)) found.add(top);
  for (let i = from; i < to; i++) for (const child of doc.children(doc.tokens[i]!, 'appos')) found.add(child);
  for (const child of doc.children(top, 'appos')) found.add(child);
  const predicate = doc.head(top);
  if (top.deprel === 'nsubj' && predicate?.upos === 'NOUN' && doc.child(predicate, 'cop'))
    found.add(predicate);
  for (const title of found) {
    const first = title.deprel === 'conj' ? doc.head(title) : undefined;
    if (first?.upos === 'NOUN' && first.i < title.i && isRole(draft, first)) found.add(first);
  }
  return [...found];
}

/** Words that may stand between a title and its name. */
const IN_TITLE = /^(?:NOUN|PROPN|ADJ|DET)$/;
const COMPARED = /^(?:wie|als|like|as)$/i;

/** `die Abgeordnete und Gegnerin X`: the first of two descriptions holds too. */
const isRole = (draft: Draft, token: Token): boolean =>
  draft.words.roles.find(nounKey(draft, token)) !== undefined;

/** A name in the genitive belongs to the noun before it: `die Anwältin Samanis`. */
function isInflected(draft: Draft, person: DraftActor, to: number): boolean {
  const last = foldWord(draft.doc.tokens[to - 1]!.text);
  return last.endsWith('s') && [person.name, ...person.names].every(name => !foldWord(name).endsWith(last));
}

function note(draft: Draft, person: DraftActor, title: Token): void {
  const noun = nounKey(draft, title);
  const form = draft.words.roles.find(noun)?.value;
  for (const { actors, by } of ownersOf(draft, title))
    if (by === 'adjective') for (const home of actors) if (home.kind === 'state') person.homes.add(home);
  if (!form) return;
  if (form.gender === 'f' || (form.role.gendered && form.gender)) person.gender ??= form.gender;
  const owners = ownersOf(draft, title).flatMap(({ actors }) => actors);
  for (const owner of owners) if (owner.kind === 'party') person.parties.add(owner);
  person.roles.push({ form, noun, owners });
  if (draft.phraseAt(title)?.actors.length) return;
  draft.add({
    from: title.i,
    to: title.i + 1,
    head: title.i,
    form: 'role',
    actors: [person],
    resolver: 'apposition',
    score: 0.85,
  });
}
