import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { ClassSeed } from '../book/schema.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { describes, lastPart } from './heads.js';
import { lastNamed } from './last-named.js';
import { type NounPhrase, nounPhrase, truncatedBefore } from './noun-phrase.js';
import { addSeveral } from './several.js';

const NAMED_SO = 0.8;
const LAST_OF_KIND = 0.5;
const ONLY_OF_KIND = 0.65;

/** Definite nouns that take up an actor named before: `die Stiftung` after `Stiftung Warentest`, `das Unternehmen`. */
export function addClasses(draft: Draft, inName: ReadonlySet<number>): void {
  const byNoun = nounsOfNames(draft);
  const byAlias = nounsOfAliases(draft);
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' || inName.has(token.i) || draft.phraseAt(token)?.actors.length) continue;
    const head = draft.doc.tokens[truncatedBefore(draft, token)]!;
    const phrase = nounPhrase(draft, head);
    if (phrase.plural) addSeveral(draft, token, phrase.from);
    if (phrase.plural && (phrase.kind === 'definite' || phrase.kind === 'bare'))
      addMembers(draft, token, phrase);
    if (phrase.plural || phrase.kind !== 'definite') continue;
    const unread = draft.phraseAt(token);
    const add = (actor: DraftActor | null, resolver: string, score: number): void => {
      draft.replace(unread, {
        from: phrase.from,
        to: token.i + 1,
        head: head.i,
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
    const alias = (byAlias.get(baseOf(token)) ?? []).filter(actor => namedBefore(draft, actor, token));
    if (alias.length === 1 && !isDescribed(draft, token)) {
      add(alias[0]!, 'noun-of-alias', ONLY_OF_KIND);
      continue;
    }
    const found = classOf(draft, token);
    if (!found?.later || isDescribed(draft, token)) continue;
    const home = homeOf(draft, token);
    if (home && home.kind !== 'state') continue;
    const candidates = candidatesFor(draft, token, found, home);
    if (found.rival && (candidates.length !== 1 || isLoneOfClass(draft, token, found))) continue;
    const sure = candidates.find(actor => isSure(actor, found));
    const best = sure ?? candidates[0];
    if (best) add(best, 'class', candidates.length === 1 ? ONLY_OF_KIND : LAST_OF_KIND);
  }
}

/** `der Konkurrent` needs two: the one it takes up and the one that stands beside it. */
function isLoneOfClass(draft: Draft, token: Token, asked: ClassSeed): boolean {
  const named = new Set(draft.mentions.filter(({ from }) => from < token.i).flatMap(({ actors }) => actors));
  return [...named].filter(actor => actor.kind === asked.kind && isOfClass(draft, actor, asked)).length !== 2;
}

/** The class that a noun names, by itself or as last part of a compound (`Technologiekonzern`). */
function classOf(draft: Draft, token: Token): ClassSeed | undefined {
  const whole = draft.words.classes.get(foldWord(token.text));
  if (whole) return whole;
  const part = draft.words.classes.find(foldWord(token.text))?.value;
  return part?.compounds ? part : undefined;
}

/** The actors that a class noun may take up, the last first: those of its kind, else of the other one it may name. */
function candidatesFor(
  draft: Draft,
  token: Token,
  asked: ClassSeed,
  home: DraftActor | null,
): readonly DraftActor[] {
  const isAtHome = ({ known }: DraftActor): boolean =>
    !home || !known || known.of === null || known.of === home.known?.id;
  const kinds = asked.also ? [asked.kind, asked.also] : [asked.kind];
  for (const kind of kinds) {
    const found = lastNamed(
      draft,
      token,
      actor =>
        actor.kind === kind &&
        isOfClass(draft, actor, asked) &&
        (kind === asked.kind || isBareName(draft, actor) || isSure(actor, asked)) &&
        isAtHome(actor),
    );
    const native = home ? found.filter(({ known }) => known?.of === home.known?.id) : found;
    if (found.length > 0) return native.length > 0 ? native : found;
  }
  return [];
}

/** The state that an adjective or the first part of a compound gives: `the Japanese company`, `der US-Konzern`. */
function homeOf(draft: Draft, token: Token): DraftActor | null {
  const first = draft.modifiersAt(token).find(({ form }) => form === 'compound');
  const adjectives = draft.doc.children(token, 'amod').flatMap(child => draft.modifiersAt(child));
  return (first ?? adjectives.find(({ form }) => form === 'adjective'))?.actors[0] ?? null;
}

/** `die Umweltschützer`, `die Wettbewerbshüter`: the one body near whose people are called so. */
function addMembers(draft: Draft, token: Token, { from, kind }: NounPhrase): void {
  const asked = draft.words.members.get(lastPart(token));
  if (!asked || isDescribed(draft, token)) return;
  if (kind === 'bare' && (!asked.only || draft.doc.child(token, 'amod'))) return;
  const candidates = candidatesFor(draft, token, asked, homeOf(draft, token));
  if (candidates.length !== 1) return;
  draft.add({
    from,
    to: token.i + 1,
    head: token.i,
    form: 'role',
    actors: candidates,
    resolver: 'members',
    score: ONLY_OF_KIND,
  });
}

const baseOf = ({ lemma }: Token): string => foldWord(lemma);

/** A noun with an owner, a name or a superlative of its own takes up nothing: `der Verband der Hersteller`. */
function isDescribed(draft: Draft, token: Token): boolean {
  return draft.doc
    .children(token)
    .some(
      ({ deprel, feats }) =>
        ['nmod', 'appos', 'flat', 'acl', 'acl:relcl'].includes(deprel) || feats.Degree === 'Sup',
    );
}

/** Whether a class noun may name the actor: for bodies, nothing shows another class. */
function isOfClass(draft: Draft, { kind, known, name }: DraftActor, asked: ClassSeed): boolean {
  if (asked.is.includes(SOVEREIGN)) return known !== null && known.of === null;
  if (kind !== 'organization')
    return !asked.only || known === null || known.is.some(one => asked.is.includes(one));
  const last = foldWord(name.split(/[ -]/).at(-1)!);
  const noun = known ? undefined : draft.words.classes.find(last)?.value;
  const own = known?.is ?? noun?.is ?? bodyClasses(draft, name);
  if (own.some(one => asked.is.includes(one))) return true;
  if (asked.only || (own.length > 0 && asked.is.length > 0)) return false;
  if (known) return [...own, ...asked.is].every(one => !CLOSED.has(one));
  if (draft.words.bodies.find(last)) return false;
  return noun === undefined || (own.length === 0 && asked.is.length === 0);
}

/** The classes of the bodies whose nouns stand in a name: `court` of `Landgericht Ulm`. */
const bodyClasses = (draft: Draft, name: string): string[] =>
  name.split(' ').flatMap(word => draft.words.bodies.find(foldWord(word))?.value.is ?? []);

const isSure = ({ known }: DraftActor, asked: ClassSeed): boolean =>
  known?.is.some(one => asked.is.includes(one)) === true;

/** A name that no noun of it explains may be of any kind: `Anonymous`. */
function isBareName(draft: Draft, { known, name }: DraftActor): boolean {
  const last = foldWord(name.split(/[ -]/).at(-1)!);
  return known === null && !draft.words.bodies.find(last) && !draft.words.classes.find(last);
}

/** States that are no part of another: `die Republik`. */
const SOVEREIGN = 'sovereign';

/** Classes whose members are all known as such, and are called by no wider noun. */
const CLOSED: ReadonlySet<string> = new Set(['company', 'club', 'court', 'parliament']);

/** The nouns in names of organisations, each with the actors that bear it (`stiftung` → Stiftung Warentest). */
function nounsOfNames(draft: Draft): Map<string, DraftActor[]> {
  const found = new Map<string, DraftActor[]>();
  const add = (key: string, actor: DraftActor): void => {
    const there = found.get(key) ?? [];
    if (!there.includes(actor)) found.set(key, [...there, actor]);
  };
  for (const mention of draft.mentions) {
    const { actors, form, from, to } = mention;
    const [actor] = actors;
    if (form !== 'name' || actors.length !== 1 || actor!.kind === 'person' || actor!.kind === 'state')
      continue;
    for (const noun of descriptions(draft, mention)) add(baseOf(noun), actor!);
    for (let i = from; i < to; i++) {
      const token = draft.doc.tokens[i]!;
      if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
      const parts = partsOf(draft, token);
      const whole = to - from > 1 ? [foldWord(token.lemma), foldWord(token.text), lastPart(token)] : [];
      for (const key of new Set([...whole, ...parts])) add(key, actor!);
    }
  }
  return found;
}

/** The last nouns of other names that the seeds have for bodies of the article: `die Landesbank` after `BayernLB`. */
function nounsOfAliases(draft: Draft): Map<string, DraftActor[]> {
  const found = new Map<string, DraftActor[]>();
  for (const actor of draft.actors) {
    if (!actor.known || !NOUNED.has(actor.kind)) continue;
    for (const name of [actor.known.name, ...actor.known.aliases]) {
      const words = name.split(/[ -]/);
      const last = foldWord(words.at(-1)!);
      const kinds = [draft.words.classes.find(last), draft.words.bodies.find(last)];
      const keys = kinds.flatMap(kind => (kind ? [foldWord(kind.value.noun)] : []));
      if (words.length > 1 && keys.length > 0) keys.push(last);
      for (const key of new Set(keys)) {
        const there = found.get(key) ?? [];
        if (!there.includes(actor)) found.set(key, [...there, actor]);
      }
    }
  }
  return found;
}

const NOUNED: ReadonlySet<string> = new Set(['organization', 'media', 'group']);

/** What the text calls a body beside its name: `der Autobauer Skoda`, `Fugro, ein Vermesser`. */
function descriptions(draft: Draft, { from, to, head, resolver }: DraftMention): Token[] {
  const { doc } = draft;
  if (resolver.startsWith('body')) return [];
  const inside = doc.tokens.slice(from, to);
  const root = inside.find(({ head: above }) => above < from || above >= to);
  const before = doc.tokens[from - 1];
  const beside = inside.flatMap(token => doc.children(token, 'appos')).filter(({ i }) => i >= to);
  const isTitle = before && (before.i === head || before.i === root?.head);
  if (isTitle && root?.feats.Case !== 'Gen') beside.push(before);
  return beside.filter(
    noun =>
      noun.upos === 'NOUN' &&
      noun.feats.Number !== 'Plur' &&
      !draft.words.roles.find(lastPart(noun)) &&
      (describes(draft, noun) || MAKER.test(noun.lemma)),
  );
}

/** `Autobauer`, `Versicherer` */
const MAKER = /er$/;

/** The known nouns that a compound ends in: `rat` of `Stadtrat`. */
function partsOf(draft: Draft, token: Token): string[] {
  const last = lastPart(token);
  const found = [draft.words.classes.find(last), draft.words.bodies.find(last)];
  return found.flatMap(part => (part ? [foldWord(part.value.noun)] : []));
}

const namedBefore = (draft: Draft, actor: DraftActor, token: Token): boolean =>
  draft.mentions.some(({ actors, from }) => actors[0] === actor && from < token.i);
