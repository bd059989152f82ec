import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { NameEntry } from '../book/index.js';
import type { Draft, DraftActor } from '../draft.js';
import type { NameHit } from './find-names.js';

const ADJECTIVE = 0.9;
const COMPOUND = 0.85;
const CLOSED_COMPOUND = 0.8;
const LONGEST_ENDING = 2;

/** Adjectives of nationality: `die russische Luftwaffe`. */
export function addAdjectives(draft: Draft, inName: ReadonlySet<number>): void {
  for (const token of draft.doc.tokens) {
    if (inName.has(token.i) || !(token.upos === 'ADJ' || token.upos === 'PROPN' || token.upos === 'NOUN'))
      continue;
    if (token.upos !== 'ADJ' && token.deprel !== 'amod' && token.deprel !== 'compound') continue;
    const ids = nationalities(draft, token);
    if (ids.length === 0) continue;
    const actors = ids.map(id => draft.known(draft.book.actors.get(id)!));
    draft.add({
      from: token.i,
      to: token.i + 1,
      head: token.i,
      form: 'adjective',
      actors,
      resolver: 'nationality',
      score: ADJECTIVE,
    });
  }
}

/** The states of an adjective: one, or several of `britisch-französische`. */
function nationalities(draft: Draft, { text }: Token): string[] {
  const whole = nationality(draft, text);
  if (whole) return [whole];
  const parts = text.split('-').map(part => nationality(draft, part));
  return parts.length > 1 && parts.every(id => id !== undefined) ? [...new Set(parts)] : [];
}

/** The actor that an adjective means, its ending aside. */
function nationality(draft: Draft, text: string): string | undefined {
  const folded = foldWord(text);
  for (let cut = 0; cut <= LONGEST_ENDING; cut++) {
    const base = folded.slice(0, folded.length - cut);
    if (cut > 0 && !/^e[nrsm]?$/.test(folded.slice(-cut))) continue;
    const id = draft.book.adjectives.get(base);
    if (id) return id;
  }
  return undefined;
}

/** First parts of compounds: `US-Delegation`, `Merkel-Berater`, `Talibankämpfer`. */
export function addCompounds(draft: Draft, prefixes: readonly NameHit[], inName: ReadonlySet<number>): void {
  const done = new Set<number>();
  for (const { from, to, entries } of prefixes) {
    const token = draft.doc.tokens[to - 1]!;
    done.add(token.i);
    if (inName.has(token.i) || token.upos === 'ADJ') continue;
    const actor = actorOf(draft, entries);
    if (actor)
      draft.add({
        from,
        to,
        head: token.i,
        form: 'compound',
        actors: [actor],
        resolver: 'compound',
        score: COMPOUND,
      });
  }
  for (const token of draft.doc.tokens) {
    if (
      token.upos !== 'NOUN' ||
      token.text.length < SHORTEST_COMPOUND ||
      done.has(token.i) ||
      inName.has(token.i)
    )
      continue;
    const actor = closedCompound(draft, token);
    if (actor)
      draft.add({
        from: token.i,
        to: token.i + 1,
        head: token.i,
        form: 'compound',
        actors: [actor],
        resolver: 'compound',
        score: CLOSED_COMPOUND,
      });
  }
}

const SHORTEST_COMPOUND = 8; // letters, `Kremlchef` has nine

function closedCompound(draft: Draft, { text }: Token): DraftActor | null {
  const folded = foldWord(text);
  const { roles, organs } = draft.words;
  const before = organs.find(folded)?.before || roles.find(folded)?.before;
  if (!before || before.includes('-')) return null;
  const first = before.replace(/s$/, '');
  for (const part of first === before ? [before] : [before, first]) {
    if (part.length < 4) continue;
    const actor = actorOf(
      draft,
      draft.book.names.single(part).filter(({ exact }) => exact[0] === null),
    );
    if (actor) return actor;
  }
  return null;
}

function actorOf(draft: Draft, entries: readonly NameEntry[]): DraftActor | null {
  const usable = entries.filter(({ actor, use }) => use !== 'people' && draft.isNeeded(actor));
  const entry =
    usable.find(({ actor }) => draft.has(actor.id)) ?? draft.likeliest(usable, ({ actor }) => actor);
  if (!entry) return null;
  if (entry.use !== 'short') return draft.known(entry.actor);
  return (
    draft.actors.find(
      ({ kind, name }) => kind === 'person' && foldWord(name).split(' ').at(-1) === entry.atoms[0],
    ) ?? draft.known(entry.actor)
  );
}
