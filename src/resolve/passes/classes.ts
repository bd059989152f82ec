import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastPart } from './heads.js';
import { nounPhrase } from './noun-phrase.js';
import { ownersOf } from './owners.js';

const NAMED_SO = 0.8;
const LAST_OF_KIND = 0.5;
const ONLY_OF_KIND = 0.65;
const LOOK_BACK = 4; // sentences

/** Definite nouns that take up an actor named before: `die Stiftung` after `Stiftung Warentest`, `das Unternehmen`. */
export function addClasses(draft: Draft, inName: ReadonlySet<number>): void {
  const byNoun = nounsOfNames(draft);
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || inName.has(token.i) || draft.phraseAt(token)) continue;
    const phrase = nounPhrase(draft, token);
    if (phrase.plural || phrase.kind !== 'definite') continue;
    const add = (actor: DraftActor | null, resolver: string, score: number): void => {
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
    if (!found?.later || ownersOf(draft, token).length > 0) continue;
    const candidates = lastOfKind(draft, token, found.kind);
    if (candidates.length === 0) continue;
    add(candidates[0]!, 'class', candidates.length === 1 ? ONLY_OF_KIND : LAST_OF_KIND);
  }
}

const baseOf = ({ lemma }: Token): string => foldWord(lemma);

/** The nouns in names of organisations, each with the actors that bear it (`stiftung` → Stiftung Warentest). */
function nounsOfNames(draft: Draft): Map<string, DraftActor[]> {
  const found = new Map<string, DraftActor[]>();
  for (const { actors, form, from, to } of draft.mentions) {
    const [actor] = actors;
    if (form !== 'name' || actors.length !== 1 || actor!.kind === 'person' || actor!.kind === 'state')
      continue;
    if (to - from < 2 && !draft.doc.tokens[from]!.text.includes('-')) continue;
    for (let i = from; i < to; i++) {
      const token = draft.doc.tokens[i]!;
      if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
      for (const key of new Set([
        foldWord(token.lemma),
        foldWord(token.text),
        lastPart(token),
        ...partsOf(draft, token),
      ])) {
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

/** Actors of a kind named shortly before, the last first. */
function lastOfKind(draft: Draft, token: Token, kind: DraftActor['kind']): DraftActor[] {
  const last = new Map<DraftActor, number>();
  for (const { actors, from, form } of draft.mentions) {
    const [actor] = actors;
    if (actors.length !== 1 || actor!.kind !== kind || from >= token.i || form === 'compound') continue;
    if (token.sentence - draft.doc.tokens[from]!.sentence > LOOK_BACK) continue;
    last.set(actor!, Math.max(last.get(actor!) ?? -1, from));
  }
  return [...last].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
}
