import type { ActorKind, Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import { isWithin } from '../book/offices.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastNamed } from './last-named.js';
import { NOMINAL } from './pronoun-forms.js';
import { functionOf } from './salience.js';

const BOTH = 0.5;
const COUNTED = 0.6;
const GOVERNING = 0.75;
const NEAR = 2; // sentences within which as many as are counted must be named

/** Plural nouns that take up several actors: `beide Seiten`, `die drei Parteien`, `die Regierungsparteien`. */
export function addSeveral(draft: Draft, token: Token, from: number): void {
  const taken = governing(draft, token) ?? both(draft, token) ?? counted(draft, token);
  if (!taken) return;
  const [actors, resolver, score] = taken;
  draft.add({ from, to: token.i + 1, head: token.i, form: 'role', actors, resolver, score });
}

type Taken = readonly [actors: readonly DraftActor[], resolver: string, score: number];

/** `beide Seiten`, `die beiden Länder`: the last two actors of the kind. */
function both(draft: Draft, token: Token): Taken | null {
  const isBoth = draft.doc
    .children(token, 'det', 'amod', 'nummod')
    .some(({ text }) => draft.words.pronouns.get(text.toLowerCase())?.kind === 'both');
  if (!isBoth) return null;
  const kind = kindOf(draft, token);
  const side = draft.words.organs.get(foldWord(token.text)) !== undefined;
  if (!kind && !side) return null;
  const actors = lastNamed(draft, token, actor =>
    kind ? actor.kind === kind : actor.kind !== 'media',
  ).slice(0, 2);
  return actors.length === 2 && actors[0]!.kind === actors[1]!.kind ? [actors, 'both', BOTH] : null;
}

/** `die drei Fraktionen`: as many actors of the kind as were named just before. */
function counted(draft: Draft, token: Token): Taken | null {
  const number = draft.doc
    .children(token, 'nummod')
    .map(({ text }) => NUMBERS.indexOf(text.toLowerCase()))[0];
  if (number === undefined || number < 2 || draft.doc.child(token, 'nmod', 'acl:relcl')) return null;
  const kind = kindOf(draft, token);
  const actors = kind ? lastNamed(draft, token, actor => actor.kind === kind, NEAR) : [];
  return actors.length === number ? [actors, 'counted', COUNTED] : null;
}

const NUMBERS = ['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs'];

/** `die drei`: as many persons, states, parties or bodies as were named just before. */
export function addNumbers(draft: Draft): void {
  for (const token of draft.doc.tokens) {
    const number = token.upos === 'NUM' ? NUMBERS.indexOf(token.text.toLowerCase()) : 0;
    if (number < 2 || !NOMINAL.has(functionOf(draft, token)) || draft.phraseAt(token)) continue;
    const article = draft.doc.child(token, 'det');
    if (article?.feats.Definite !== 'Def' || draft.doc.child(token, 'nmod', 'acl:relcl')) continue;
    for (const kind of COUNTABLE) {
      const actors = lastNamed(draft, token, actor => actor.kind === kind, NEAR);
      if (actors.length !== number) continue;
      const { i } = token;
      draft.add({
        from: article.i,
        to: i + 1,
        head: i,
        form: 'role',
        actors,
        resolver: 'counted',
        score: COUNTED,
      });
      break;
    }
  }
}

const COUNTABLE: readonly ActorKind[] = ['person', 'state', 'party', 'organization'];

/** The kind that a plural class noun names, or that owns such an organ (`Fraktionen`). */
function kindOf(draft: Draft, token: Token): ActorKind | undefined {
  const { classes, organs } = draft.words;
  const found = classes.get(foldWord(token.text)) ?? classes.get(foldWord(token.lemma));
  if (found) return found.kind;
  const owners = organs.get(foldWord(token.text))?.owners ?? [];
  return owners.length === 1 && owners[0] !== 'state' ? owners[0] : undefined;
}

function governing(draft: Draft, token: Token): Taken | null {
  const actors = draft.words.governing.has(foldWord(token.text)) ? coalition(draft) : [];
  return actors.length > 0 ? [actors, 'governing', GOVERNING] : null;
}

/** The parties that governed at the article's time, of the state that the article speaks of most. */
function coalition(draft: Draft): DraftActor[] {
  const { publishedAt, book, present } = draft;
  if (!publishedAt) return [];
  const states = [...present].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  for (const state of states) {
    const parties = [...book.actors.values()].filter(
      ({ id, kind, of }) =>
        kind === 'party' &&
        of === state &&
        book.offices.held(id).some(term => term.office === GOVERNS && isWithin(term, publishedAt)),
    );
    if (parties.length > 0) return parties.map(party => draft.known(party));
  }
  return [];
}

const GOVERNS = 'governing-party';
