import type { Token } from '../../model/index.js';
import type { KnownActor, RoleForm } from '../book/index.js';
import { isWithin, type Tenure } from '../book/offices.js';
import type { Draft, DraftActor } from '../draft.js';
import { agrees, peopleBefore } from './role-text.js';

/** Offices that one noun may mean: the head of a presidential system is called president or head of government. */
const SUBSTITUTES: Record<string, readonly string[]> = {
  'head-of-state': ['head', 'chair', 'parliament-president'],
  'commission-president': ['head'],
  head: ['chair'],
  chair: ['head'],
};
const NEW = 200; // days around the start of a term in which its holder is called new

/** When the text puts an office: the article's time, before it, about its start, or where no table helps. */
export type OfficeTime = 'now' | 'past' | 'coming';

export function officeTime(draft: Draft, token: Token): OfficeTime {
  const words = draft.doc
    .children(token, 'amod')
    .flatMap(({ lemma, text }) => [lemma.toLowerCase(), text.toLowerCase()]);
  if (/^ex-/i.test(token.text) || words.some(word => draft.words.past.has(word))) return 'past';
  return words.some(word => draft.words.coming.has(word)) ? 'coming' : 'now';
}

/** The holder of the office at the time, of the owner, the states of the noun itself, or the only state that can be meant. */
export function byOffice(
  draft: Draft,
  token: Token,
  { role, gender }: RoleForm,
  owners: readonly DraftActor[],
): { actor: KnownActor; guessed: boolean } | null {
  const date = draft.publishedAt;
  if (!role.office || !date || isNumbered(draft, token)) return null;
  const holderOf = (id: string): KnownActor | null => {
    for (const office of officesOf(role.office!)) {
      const holder = draft.book.offices.holder(office, id, date, gender);
      if (holder) return holder;
    }
    return null;
  };
  if (owners.length > 0) {
    const holder = owners.length === 1 && owners[0]!.known ? holderOf(owners[0]!.known.id) : null;
    return holder && { actor: holder, guessed: false };
  }
  const named = role.of.map(code => draft.book.find(code)!.id);
  const present = named.filter(id => draft.has(id) || draft.present.has(id));
  const id = draft.likeliest(named, one => draft.book.actors.get(one)!);
  const holder = id ? holderOf(id) : null;
  return holder && { actor: holder, guessed: named.length > 1 && present.length !== 1 };
}

/** `der Dritte Nationalratspräsident` is not the president. */
const isNumbered = (draft: Draft, token: Token): boolean =>
  draft.doc.children(token, 'amod').some(({ text }) => /^(?:zweite|dritte|second|third)/i.test(text));

/**
 * The person of the article, the last named first, that the tables of offices give this office at the time:
 * `der Regierungschef` after `Viktor Orbán`, `der frühere niederländische Ministerpräsident` for `Mark Rutte`.
 */
export function byTenure(
  draft: Draft,
  token: Token,
  form: RoleForm,
  owners: readonly DraftActor[],
  time: OfficeTime,
): DraftActor | null {
  const { office } = form.role;
  if (!office || !draft.publishedAt) return null;
  const offices = officesOf(office);
  const ids =
    owners.length > 0
      ? owners.map(({ known }) => known?.id)
      : form.role.of.map(of => draft.book.find(of)!.id);
  const fits = (tenure: Tenure): boolean =>
    offices.some(
      one => tenure.office === one || (one === 'minister' && tenure.office.endsWith('-minister')),
    ) &&
    (ids.length === 0 || ids.includes(tenure.of)) &&
    isAt(tenure, draft.publishedAt!, time);
  const found = peopleBefore(draft, token).filter(
    person => person.known && agrees(person, form) && draft.book.offices.held(person.known.id).some(fits),
  );
  return found[0] ?? null;
}

/** The offices that one noun may mean. */
export const officesOf = (office: string): readonly string[] => [office, ...(SUBSTITUTES[office] ?? [])];

function isAt(tenure: Tenure, date: string, time: OfficeTime): boolean {
  if (time === 'now') return isWithin(tenure, date);
  if (time === 'past') return tenure.from < date;
  return Math.abs(Date.parse(tenure.from) - Date.parse(date)) < NEW * DAY;
}

const DAY = 86_400_000; // milliseconds
