import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { ClassSeed } from '../book/schema.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastPart } from './heads.js';
import { nounPhrase } from './noun-phrase.js';
import { NOMINAL } from './pronoun-forms.js';
import { functionOf, governor } from './salience.js';

const NAMED_SO = 0.8;
const LAST_OF_KIND = 0.5;
const ONLY_OF_KIND = 0.65;
const LOOK_BACK = 4; // sentences

/** Definite nouns that take up an actor named before: `die Stiftung` after `Stiftung Warentest`, `das Unternehmen`. */
export function addClasses(draft: Draft, inName: ReadonlySet<number>): void {
  const byNoun = nounsOfNames(draft);
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || inName.has(token.i) || draft.phraseAt(token)?.actors.length) continue;
    const phrase = nounPhrase(draft, token);
    if (phrase.plural) addBoth(draft, token, phrase.from);
    if (phrase.plural || phrase.kind !== 'definite') continue;
    const unread = draft.phraseAt(token);
    const add = (actor: DraftActor | null, resolver: string, score: number): void => {
      if (unread) draft.drop(unread);
      draft.add({
        from: phrase.from,
        to: token.i + 1,
        head: token.i,
        form: 'role',
        actors: actor ? [actor] : [],
        resolver,
        score,
      });
    };
    const same = byNoun.get(baseOf(token)) ?? byNoun.get(foldWord(token.text));
    if (same) {
      const before = same.filter(actor => namedBefore(draft, actor, token));
      if (before.length === 1) add(before[0]!, 'noun-of-name', NAMED_SO);
      else if (before.length > 1) add(null, 'noun-ambiguous', 0);
      if (before.length > 0) continue;
    }
    const found = draft.words.classes.get(foldWord(token.text));
    if (!found?.later || isDescribed(draft, token)) continue;
    const home = homeOf(draft, token);
    const candidates = lastNamed(
      draft,
      token,
      actor => isOfClass(draft, actor, found) && (!home || !actor.known || actor.known.of === home),
    );
    const sure = found.is ? candidates.find(({ known }) => known?.is === found.is) : undefined;
    const best = sure ?? candidates[0];
    if (best) add(best, 'class', candidates.length === 1 ? ONLY_OF_KIND : LAST_OF_KIND);
  }
}

/** Id of the state that an adjective gives: `the Japanese company`. */
function homeOf(draft: Draft, token: Token): string | null {
  const mentions = draft.doc.children(token, 'amod').flatMap(child => draft.modifiersAt(child));
  return mentions.find(({ form }) => form === 'adjective')?.actors[0]?.known?.id ?? null;
}

const baseOf = ({ lemma }: Token): string => foldWord(lemma);

/** A noun with an owner, a name or a superlative of its own takes up nothing: `der Verband der Hersteller`. */
function isDescribed(draft: Draft, token: Token): boolean {
  return draft.doc
    .children(token)
    .some(({ deprel, feats }) => ['nmod', 'appos', 'flat', 'acl'].includes(deprel) || feats.Degree === 'Sup');
}

/** Whether a class noun may name the actor: its kind, and for companies nothing that shows another class. */
function isOfClass(draft: Draft, { kind, known, name }: DraftActor, asked: ClassSeed): boolean {
  if (kind !== asked.kind) return false;
  if (kind !== 'organization') return true;
  if (known) return (known.is ?? undefined) === asked.is;
  const last = foldWord(name.split(/[ -]/).at(-1)!);
  const own = draft.words.classes.find(last)?.value;
  return draft.words.bodies.find(last) === undefined && (own === undefined || own.is === asked.is);
}

/** `beide Seiten`, `die beiden Länder`: the last two actors of the kind. */
function addBoth(draft: Draft, token: Token, from: number): void {
  const both = draft.doc
    .children(token, 'det', 'amod', 'nummod')
    .some(({ text }) => draft.words.pronouns.get(text.toLowerCase())?.kind === 'both');
  if (!both) return;
  const kind =
    draft.words.classes.get(foldWord(token.text))?.kind ??
    draft.words.classes.get(foldWord(token.lemma))?.kind;
  const side = draft.words.organs.get(foldWord(token.text)) !== undefined;
  if (!kind && !side) return;
  const actors = lastNamed(draft, token, actor =>
    kind ? actor.kind === kind : actor.kind !== 'media',
  ).slice(0, 2);
  if (actors.length < 2 || actors[0]!.kind !== actors[1]!.kind) return;
  draft.add({ from, to: token.i + 1, head: token.i, form: 'role', actors, resolver: 'both', score: BOTH });
}

const BOTH = 0.5;

/** The nouns in names of organisations, each with the actors that bear it (`stiftung` → Stiftung Warentest). */
function nounsOfNames(draft: Draft): Map<string, DraftActor[]> {
  const found = new Map<string, DraftActor[]>();
  for (const { actors, form, from, to } of draft.mentions) {
    const [actor] = actors;
    if (form !== 'name' || actors.length !== 1 || actor!.kind === 'person' || actor!.kind === 'state')
      continue;
    for (let i = from; i < to; i++) {
      const token = draft.doc.tokens[i]!;
      if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
      const parts = partsOf(draft, token);
      const whole = to - from > 1 ? [foldWord(token.lemma), foldWord(token.text), lastPart(token)] : [];
      for (const key of new Set([...whole, ...parts])) {
        const there = found.get(key) ?? [];
        if (!there.includes(actor!)) there.push(actor!);
        found.set(key, there);
      }
    }
  }
  return found;
}

/** The known nouns that a compound ends in: `rat` of `Stadtrat`. */
function partsOf(draft: Draft, token: Token): string[] {
  const last = lastPart(token);
  const found = [draft.words.classes.find(last), draft.words.bodies.find(last)];
  return found.flatMap(part => (part ? [foldWord(part.value.noun)] : []));
}

const namedBefore = (draft: Draft, actor: DraftActor, token: Token): boolean =>
  draft.mentions.some(({ actors, from }) => actors[0] === actor && from < token.i);

/** Actors named shortly before, the last first. */
function lastNamed(draft: Draft, token: Token, fits: (actor: DraftActor) => boolean): DraftActor[] {
  const last = new Map<DraftActor, number>();
  const beside = new Set<DraftActor>();
  for (const { actors, from, head, form } of draft.mentions) {
    const [actor] = actors;
    if (actors.length !== 1 || !fits(actor!) || from >= token.i || form === 'compound') continue;
    if (token.sentence - draft.doc.tokens[from]!.sentence > LOOK_BACK) continue;
    if (isBeside(draft, token, draft.doc.tokens[head]!)) beside.add(actor!);
    last.set(actor!, Math.max(last.get(actor!) ?? -1, from));
  }
  return [...last]
    .sort((a, b) => b[1] - a[1])
    .map(([actor]) => actor)
    .filter(actor => !beside.has(actor));
}

/** Arguments of one verb are not the same: `Ankara warf dem Land vor`. */
function isBeside(draft: Draft, token: Token, other: Token): boolean {
  return (
    other.sentence === token.sentence &&
    NOMINAL.has(functionOf(draft, token)) &&
    NOMINAL.has(functionOf(draft, other)) &&
    governor(draft, token)?.i === governor(draft, other)?.i &&
    functionOf(draft, other) !== 'nmod'
  );
}
