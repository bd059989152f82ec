import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';

import type { KnownActor } from '../book/index.js';
import type { Draft, DraftActor } from '../draft.js';
import { nounKey, phraseHead, rootOf } from './heads.js';
import type { NameSpan } from './name-spans.js';
import { nominative, personName } from './person-names.js';
import { officesOf } from './role-office.js';

interface Named {
  span: NameSpan;
  /** Nominative. */
  name: string;
  words: string[];
}

const FULL = 0.95;
const SURNAME = 0.9;
const SEVERAL_NAMESAKES = 0.55;
const UNKNOWN_SURNAME = 0.75;

/** Persons: full names first, then surnames and other short forms, which mean a person named in full where one fits. */
export function addPersons(draft: Draft, spans: readonly NameSpan[]): void {
  const named = inNominative(
    draft,
    splitJoined(
      draft,
      spans.filter(span => isName(draft, span)),
    ),
  );
  const full = named.filter(({ words, span }) => !isSurname(words) || isKnownInFull(span));
  const people = new Map<DraftActor, string[]>();
  for (const entry of [...full].sort((a, b) => b.words.length - a.words.length)) {
    const actor = fullNamed(draft, entry, people);
    if (!people.has(actor)) people.set(actor, entry.words.map(foldWord));
    mention(draft, entry, [actor], entry.span.entries.length > 0 ? 'known-name' : 'full-name', FULL);
  }
  const bySurname = index(people);
  for (const entry of named) {
    const surname = foldWord(entry.words.at(-1)!);
    if (full.includes(entry) || bySurname.has(surname)) continue;
    const holder = knownByOffice(draft, entry);
    if (holder) bySurname.set(surname, [draft.known(holder)]);
  }
  for (const entry of named) {
    if (full.includes(entry)) continue;
    const fits = bySurname.get(foldWord(entry.words.at(-1)!)) ?? [];
    const gender = genderBefore(draft, entry);
    const agreeing = fits.filter(actor => !gender || !actor.gender || actor.gender === gender);
    if (agreeing.length === 1) mention(draft, entry, agreeing, 'surname', SURNAME);
    else if (agreeing.length > 1)
      mention(draft, entry, [nearest(draft, agreeing, entry.span)], 'namesake', SEVERAL_NAMESAKES);
    else {
      const known = inOfficeHere(draft, entry, gender) ?? knownByShortName(draft, entry);
      if (!known && !isIntroduced(draft, entry, named)) continue;
      const actor = known ? draft.known(known) : draft.unknown('person', entry.name, gender);
      mention(
        draft,
        entry,
        [actor],
        known ? 'known-surname' : 'surname-only',
        known ? SURNAME : UNKNOWN_SURNAME,
      );
    }
  }
}

/** A common noun alone is no name unless the seeds know it. */
function isName(draft: Draft, { from, to, entries }: NameSpan): boolean {
  return to - from > 1 || entries.length > 0 || draft.doc.tokens[from]!.upos !== 'NOUN';
}

/** Names side by side that the analysis joined: `kritisierte Rajoy Zapatero`, `forderte Karl Lohfink Meier auf`. */
function splitJoined(draft: Draft, spans: readonly NameSpan[]): NameSpan[] {
  const { tokens } = draft.doc;
  const word = (i: number): string => foldWord(tokens[i]!.text);
  const longer = spans.filter(({ from, to }) => to - from >= 2);
  const surnames = new Set(longer.map(({ to }) => word(to - 1)));
  const alone = new Set(spans.filter(({ from, to }) => to - from === 1).map(({ from }) => word(from)));
  const isKnown = (text: string): boolean => draft.book.names.single(text).some(({ use }) => use === 'short');
  const knows = (text: string): boolean => alone.has(text) || isKnown(text);
  return spans.flatMap(span => {
    const { from, to, entries } = span;
    if (to - from === 3 && entries.length === 0 && knows(word(to - 1))) {
      const full = longer.some(
        other =>
          other.to - other.from === 2 &&
          word(other.from) === word(from) &&
          word(other.to - 1) === word(from + 1),
      );
      if (full)
        return [
          { ...span, to: to - 1 },
          { ...span, from: to - 1 },
        ];
    }
    if (to - from === 3 && entries.length === 0 && !draft.book.firstNames.has(word(from))) {
      if (surnames.has(word(from)) && draft.book.firstNames.has(word(from + 1)))
        return [
          { ...span, to: from + 1 },
          { ...span, from: from + 1 },
        ];
    }
    if (to - from !== 2 || entries.length > 0) return [span];
    const [first, last] = [word(from), word(to - 1)];
    const twice =
      longer.filter(other => word(other.from) === first && word(other.to - 1) === last).length > 1;
    const begins = longer.some(other => other !== span && word(other.from) === first);
    const isSurnameOf = surnames.has(first) || isKnownSurname(draft, first);
    // `warf Pelzl Willkür vor`
    if (!twice && !begins && isSurnameOf && !draft.book.firstNames.has(first) && !knows(last))
      return [{ ...span, to: from + 1 }];
    if (twice || draft.book.firstNames.has(first) || !surnames.has(first) || !knows(first) || !knows(last))
      return [span];
    return [
      { ...span, to: from + 1 },
      { ...span, from: from + 1 },
    ];
  });
}

/** Whether the seeds know someone by this surname, which is no first part of the name. */
function isKnownSurname(draft: Draft, word: string): boolean {
  const known = draft.book.names.single(word).filter(({ use }) => use === 'short');
  return known.length > 0 && known.every(({ actor }) => foldWord(actor.name).endsWith(` ${word}`));
}

/** One word, with nothing but particles before it: `Merkel`, `von der Leyen`, `zu Guttenberg`. */
function isSurname(words: readonly string[]): boolean {
  return words.slice(0, -1).every(word => /^\p{Ll}+$/u.test(word));
}

const isKnownInFull = ({ entries }: NameSpan): boolean =>
  entries.some(({ actor, use }) => actor.kind === 'person' && use === 'name');

function inNominative(draft: Draft, spans: readonly NameSpan[]): Named[] {
  const names = spans.map(span => personName(draft, span.from, span.to));
  const attested = new Set(names.filter(({ lasts }) => lasts.length === 1).map(({ lasts }) => lasts[0]!));
  for (const name of names) if (name.lasts.length === 2 && !name.genitive) attested.add(name.lasts[0]!);
  return names.map((name, n) => {
    const text = nominative(name, attested);
    return { span: spans[n]!, name: text, words: text.split(' ') };
  });
}

function fullNamed(draft: Draft, entry: Named, people: ReadonlyMap<DraftActor, string[]>): DraftActor {
  const known = entry.span.entries.find(({ actor }) => actor.kind === 'person');
  if (known) return draft.known(known.actor);
  const words = entry.words.map(foldWord);
  for (const [actor, other] of people) if (sameName(words, other)) return actor;
  const first = entry.words.find(word => draft.book.firstNames.has(foldWord(word)));
  return draft.unknown('person', entry.name, first ? draft.book.firstNames.get(foldWord(first))! : null);
}

/** Two full names of one person: same last word, and first words that are alike (`Paul Kirchhof`, `Paul Kirchhoff`). */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [firstA, lastA, firstB, lastB] = [a[0]!, withoutPoint(a.at(-1)!), b[0]!, withoutPoint(b.at(-1)!)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length > 1 && short.every((word, n) => word === long[long.length - short.length + n]))
    return true;
  if (lastA === lastB) return firstA === firstB || (firstA[0] === firstB[0] && alike(firstA, firstB));
  return firstA === firstB && lastA.length > 4 && alike(lastA, lastB);
}

const withoutPoint = (word: string): string => word.replace(/\.$/, '');

/** Whether one letter more, less or other makes one word the other. */
function alike(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Short forms of the persons named in full: surname, then first name and middle names, then the surname with its particles. */
function index(people: ReadonlyMap<DraftActor, string[]>): Map<string, DraftActor[]> {
  const found = new Map<string, DraftActor[]>();
  const add = (key: string, actor: DraftActor): void => {
    const there = found.get(key);
    if (!there) found.set(key, [actor]);
    else if (!there.includes(actor)) there.push(actor);
  };
  for (const [actor, words] of people) add(words.at(-1)!, actor);
  const surnames = new Set(found.keys());
  for (const [actor, words] of people) {
    for (const word of words.slice(0, -1)) if (!surnames.has(word)) add(word, actor);
    for (const part of words.at(-1)!.split('-')) if (part.length > 3 && !surnames.has(part)) add(part, actor);
  }
  return found;
}

function genderBefore(draft: Draft, { span: { from, to }, words }: Named): 'f' | 'm' | null {
  const isInflected = foldWord(draft.doc.tokens[to - 1]!.text) !== foldWord(words.at(-1)!);
  const before = draft.doc.tokens[from - 1];
  if (!before || isInflected) return null;
  const title = draft.words.titles.get(foldWord(before.text));
  if (title) return title;
  if (before.upos !== 'NOUN') return null;
  return draft.words.roles.find(nounKey(draft, before))?.value.gender ?? null;
}

function nearest(draft: Draft, actors: readonly DraftActor[], { from }: NameSpan): DraftActor {
  const distance = (actor: DraftActor): number =>
    Math.min(
      ...draft.mentions
        .filter(({ actors: [one] }) => one === actor)
        .map(({ from: at }) => (at < from ? from - at : 2 * (at - from))),
    );
  return actors.reduce((best, actor) => (distance(actor) < distance(best) ? actor : best));
}

function knownByShortName(draft: Draft, { span, words }: Named): KnownActor | null {
  const inText = span.entries.find(({ actor, use }) => actor.kind === 'person' && use === 'short');
  if (inText) return inText.actor;
  const byName =
    words.length === 1 && draft.book.names.single(foldWord(words[0]!)).find(({ use }) => use === 'short');
  return byName ? byName.actor : null;
}

/** A title before the surname names an office whose holder at the time has that surname: `US-Präsident Bush`. */
function knownByOffice(draft: Draft, { span, words }: Named): KnownActor | null {
  const before = draft.doc.tokens[span.from - 1];
  const role = before && draft.words.roles.find(nounKey(draft, before))?.value.role;
  if (!role?.office) return null;
  for (const office of officesOf(role.office)) {
    const holder = draft.book.offices.holderNamed(office, foldWord(words.at(-1)!), draft.publishedAt);
    if (holder) return holder;
  }
  return null;
}

/** A surname alone: the one person of that name in an office at the time, of a state or party that the article is about. */
function inOfficeHere(draft: Draft, { words }: Named, gender: 'f' | 'm' | null): KnownActor | null {
  if (words.length > 1 || !draft.publishedAt) return null;
  const isHere = (id: string): boolean =>
    (draft.present.get(draft.book.actors.get(id)?.of ?? id) ?? 0) >= ABOUT;
  const found = [...draft.book.offices.inOffice(foldWord(words[0]!), draft.publishedAt)].filter(
    ([holder, bodies]) => (!gender || !holder.gender || gender === holder.gender) && bodies.some(isHere),
  );
  return found.length === 1 ? found[0]![0] : null;
}

/** In an article a surname that nothing explains is no person, unless it is named again: a noun, title or bracket beside it explains it. */
function isIntroduced(
  draft: Draft,
  { span: { from, to, entries }, words }: Named,
  named: readonly Named[],
): boolean {
  const { doc } = draft;
  if (doc.sentences.length < ARTICLE) return true;
  const surname = foldWord(words.at(-1)!);
  if (entries.length > 0 || named.some(other => other.span.from !== from && isSame(other, surname)))
    return true;
  const before = doc.tokens[from - 1];
  const root = rootOf(draft, from, to);
  if (before && before.sentence === root.sentence && (before.upos === 'NOUN' || isTitle(draft, before)))
    return true;
  const [open, party] = [doc.tokens[to], doc.tokens[to + 1]];
  if (open?.text === '(' && party && /^\p{Lu}/u.test(party.text)) return true;
  return root.deprel === 'appos' || doc.child(root, 'appos', 'cop') !== undefined;
}

const ARTICLE = 3; // sentences; shorter texts have no room to introduce anyone

const isSame = ({ words }: Named, surname: string): boolean => foldWord(words.at(-1)!) === surname;

const isTitle = (draft: Draft, { text }: Token): boolean =>
  draft.words.titles.has(foldWord(text)) || /^(?:Dr|Prof|Mag|DI)\.?$/.test(text);

const ABOUT = 2; // names that point to the state

function mention(
  draft: Draft,
  entry: Named,
  actors: readonly DraftActor[],
  resolver: string,
  score: number,
): void {
  const { from, to } = entry.span;
  for (const actor of actors) if (actor.name !== entry.name) actor.names.add(entry.name);
  const root = rootOf(draft, from, to);
  const genitive = foldWord(draft.doc.tokens[to - 1]!.text) !== foldWord(entry.words.at(-1)!);
  const head = (genitive ? root : phraseHead(draft, root)).i;
  draft.add({ from, to, head, form: 'name', actors, resolver, score });
}
