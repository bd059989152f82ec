import type { Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { BodySeed } from '../book/schema.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastPart, nounKey } from './heads.js';
import { type NounPhrase, nounPhrase, strongForm, truncatedBefore } from './noun-phrase.js';
import { ownersOf } from './owners.js';

const QUALIFIED = 0.85;
const ALONE = 0.65;
const AGAIN = 0.8;
const SAME_CLASS = 0.65;
const BARE_AGAIN = 0.5; // `vor Gericht`

/** Bodies that the article has named, by noun and by class. */
class Named {
  readonly byNoun = new Map<string, DraftActor[]>();
  readonly byClass = new Map<string, DraftActor[]>();

  add(noun: string, body: BodySeed, actor: DraftActor): void {
    push(this.byNoun, noun, actor);
    if (body.is) push(this.byClass, body.is, actor);
  }
}

function push(map: Map<string, DraftActor[]>, key: string, actor: DraftActor): void {
  const there = map.get(key) ?? [];
  if (!there.includes(actor)) there.push(actor);
  map.set(key, there);
}

/** Courts, ministries, parliaments and the like that carry no name of their own but are actors: `das russische Innenministerium`. */
export function addBodies(draft: Draft, inName: ReadonlySet<number>): void {
  const named = new Named();
  const alone: { token: Token; body: BodySeed; phrase: NounPhrase }[] = [];
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') continue;
    const found = draft.words.bodies.find(nounKey(draft, token));
    const body = found?.value;
    if (!body || isRatherOrgan(draft, token, found.form) || isWoman(token, body)) continue;
    if (inName.has(token.i)) {
      const there = draft.phraseAt(token);
      if (there?.actors.length === 1) named.add(lastPart(token), body, there.actors[0]!);
      continue;
    }
    const phrase = nounPhrase(draft, token);
    if ((phrase.plural && body.gender !== 'pl') || draft.phraseAt(token)?.actors.length) continue;
    if (
      body.place &&
      ownersOf(draft, token).some(({ by, actors }) => by !== 'genitive' && actors[0]?.kind === 'state')
    )
      continue;
    const name = qualifiedName(draft, token, body);
    if (body.tail && (!name || phrase.kind === 'indefinite')) continue;
    if (!name) {
      alone.push({ token, body, phrase });
      continue;
    }
    const actor =
      knownInTown(draft, name, body) ??
      sameTown(draft, name, named.byNoun.get(lastPart(token))) ??
      draft.unknown(body.kind, name.text, body.gender);
    named.add(lastPart(token), body, actor);
    const surface = draft.doc.textOf({
      start: draft.doc.tokens[name.from]!.start,
      end: draft.doc.tokens[name.to - 1]!.end,
    });
    if (surface !== actor.name) actor.names.add(surface);
    draft.add({
      from: name.from,
      to: name.to,
      head: token.deprel === 'conj' && token.head === name.from ? name.from : token.i,
      form: 'name',
      actors: [actor],
      resolver: 'body',
      score: QUALIFIED,
    });
  }
  addKnownBodies(draft, named);
  const specificFirst = [...alone].sort((a, b) => lastPart(b.token).length - lastPart(a.token).length);
  for (const { token, body, phrase } of specificFirst) addAlone(draft, token, body, phrase, named);
}

/** A part of something by a longer noun: `Zentralkomitee` is no `Komitee`. */
function isRatherOrgan(draft: Draft, token: Token, form: string): boolean {
  const organ = draft.words.organs.find(nounKey(draft, token));
  return organ !== undefined && organ.form.length > form.length;
}

/** `Stadträtin` is no `Stadtrat`. */
const isWoman = ({ text }: Token, { noun }: BodySeed): boolean => WOMAN.test(text) && !WOMAN.test(noun);

const WOMAN = /\p{Ll}in(?:nen)?$/u;

/** Bodies of the seeds by their class (`das Parlament` after `Sejm`) and by their long names (`die Staatsanwaltschaft` after `WKStA`). */
function addKnownBodies(draft: Draft, named: Named): void {
  for (const actor of draft.actors) {
    if (!actor.known || actor.kind !== 'organization') continue;
    for (const one of actor.known.is) push(named.byClass, one, actor);
    for (const name of [actor.known.name, ...actor.known.aliases]) {
      const last = foldWord(name.replace(GENITIVE, '').split(/[ -]/).at(-1)!);
      if (draft.words.bodies.find(last)) push(named.byNoun, last, actor);
    }
  }
}

/** What a name goes on with after its noun: `Gewerkschaft der Polizei` is no `Polizei`. */
const GENITIVE = / (?:der|des|für) .*$/;

/** `das Gericht in Den Haag`: the one body of the seeds, named in the article, of that class and town. */
function knownInTown(draft: Draft, { from, to }: BodyName, body: BodySeed): DraftActor | undefined {
  const { is } = body;
  if (!is) return undefined;
  const words = draft.doc.textOf({
    start: draft.doc.tokens[from]!.start,
    end: draft.doc.tokens[to - 1]!.end,
  });
  const fits = draft.actors.filter(
    ({ known }) => known?.is.includes(is) && known.at.some(town => words.endsWith(town)),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** `Dresdner Stadtrat` after `Stadtrat Dresden`: the town's name and its adjective begin alike. */
function sameTown(
  draft: Draft,
  { from }: { from: number },
  before: readonly DraftActor[] = [],
): DraftActor | undefined {
  const { text } = draft.doc.tokens[from]!;
  if (!TOWN.test(text)) return undefined;
  const start = text.slice(0, Math.max(SHORTEST_TOWN, text.length - LONGEST_TOWN_ENDING));
  return before.find(({ name }) => name.split(' ').some(word => word.startsWith(start)));
}

const SHORTEST_TOWN = 4; // letters
const LONGEST_TOWN_ENDING = 3; // `Dresd-ner`, `Brem-er`

/** A body without owner or place: the one the article has named with it, else an actor by that noun. */
function addAlone(draft: Draft, token: Token, body: BodySeed, phrase: NounPhrase, named: Named): void {
  const noun = lastPart(token);
  const byNoun = [...named.byNoun].filter(([other]) => other.endsWith(noun)).flatMap(([, actors]) => actors);
  const byClass =
    body.is && body.plain && noun.startsWith(foldWord(body.noun)) ? (named.byClass.get(body.is) ?? []) : [];
  const before = byNoun.length > 0 ? byNoun : byClass;
  const [from, to] = [phrase.from, token.i + 1];
  const specific =
    body.compounds &&
    !draft.doc.child(token, 'nmod') &&
    noun.length - foldWord(body.noun).length >= SHORTEST_ADDITION;
  const besideOther = specific && (token.deprel === 'conj' || draft.doc.child(token, 'conj') !== undefined);
  const definite =
    phrase.kind === 'definite' || (phrase.kind === 'bare' && (besideOther || isHeadline(draft, token)));
  if (!definite && !(phrase.kind === 'bare' && body.is && before.length === 1)) return;
  if (before.length === 1) {
    draft.add({
      from,
      to,
      head: token.i,
      form: 'name',
      actors: before,
      resolver: 'body-again',
      score: !definite ? BARE_AGAIN : byNoun.length > 0 ? AGAIN : SAME_CLASS,
    });
    return;
  }
  if (before.length > 1 || !(body.alone || specific)) {
    draft.add({
      from,
      to,
      head: token.i,
      form: 'name',
      actors: [],
      resolver: before.length > 1 ? 'body-ambiguous' : 'body-unnamed',
      score: 0,
    });
    return;
  }
  const actor = draft.unknown(body.kind, baseForm(token, body), body.gender);
  named.add(foldWord(actor.name), body, actor);
  draft.add({
    from: token.i,
    to,
    head: token.i,
    form: 'name',
    actors: [actor],
    resolver: 'body-alone',
    score: ALONE,
  });
}

const SHORTEST_ADDITION = 3; // letters

const isHeadline = (draft: Draft, token: Token): boolean => draft.doc.sentenceOf(token).kind === 'headline';

interface BodyName {
  text: string;
  from: number;
  to: number;
}

/** The name of a body with what tells it apart, in the nominative, and with what it goes on with. */
function qualifiedName(draft: Draft, token: Token, body: BodySeed): BodyName | null {
  const name = body.tail ? null : nameBefore(draft, token, body);
  const end = tailAfter(draft, token, body);
  if (end === null) return name;
  const tail = draft.doc.text.slice(token.end, draft.doc.tokens[end - 1]!.end);
  const start = name && name.to === token.i + 1 ? name : { text: baseForm(token, body), from: token.i };
  return { text: start.text + tail, from: start.from, to: end };
}

/** `für Meteorologie`, `zur Wiederherstellung der Demokratie`: where the name ends. */
function tailAfter(draft: Draft, token: Token, body: BodySeed): number | null {
  const { doc } = draft;
  const preposition = doc.tokens[token.i + 1];
  if (!preposition || !(TAIL.has(preposition.text) || (body.tail && preposition.text === PURPOSE)))
    return null;
  const noun = doc.head(preposition);
  if (noun?.head !== token.i || noun.i - token.i > LONGEST_TAIL || doc.child(noun, 'det')) return null;
  let end = noun.i + 1;
  const below = new Set(doc.subtree(noun).map(({ i }) => i));
  while (below.has(end) && end - token.i <= LONGEST_TAIL && doc.tokens[end]!.upos !== 'PUNCT') end++;
  return end;
}

const TAIL: ReadonlySet<string> = new Set(['für']);
const PURPOSE = 'zur';
const LONGEST_TAIL = 6; // tokens

function nameBefore(draft: Draft, token: Token, body: BodySeed): BodyName | null {
  const { doc } = draft;
  const noun = baseForm(token, body);
  const proper = doc
    .children(token, 'amod')
    .find(({ i, text }) => i === token.i - 1 && /^\p{Lu}\p{Ll}/u.test(text));
  if (proper && proper.i > doc.sentenceOf(token).from && !TOWN.test(proper.text))
    return { text: `${strongForm(proper.text, body.gender)} ${noun}`, from: proper.i, to: token.i + 1 };
  const owner = ownersOf(draft, token)[0];
  if (owner?.by === 'adjective') {
    const { text } = doc.tokens[owner.mention.head]!;
    return { text: `${strongForm(text, body.gender)} ${noun}`, from: owner.mention.from, to: token.i + 1 };
  }
  if (owner?.by === 'compound') return { text: noun, from: token.i, to: token.i + 1 };
  if (
    owner?.by === 'genitive' &&
    owner.mention.from > token.i &&
    owner.mention.from - token.i <= FARTHEST_OWNER
  ) {
    const tail = doc.text.slice(doc.tokens[token.i]!.end, doc.tokens[owner.mention.to - 1]!.end);
    return { text: noun + tail, from: token.i, to: owner.mention.to };
  }
  const whole = bodyAfter(draft, token);
  if (whole) {
    const from = truncatedBefore(draft, token);
    const text = doc.text.slice(doc.tokens[from]!.start, token.end - token.text.length) + noun;
    return { text: text + doc.text.slice(token.end, doc.tokens[whole - 1]!.end), from, to: whole };
  }
  const description = body.described ? doc.child(token, 'amod') : undefined;
  if (description && description.i === token.i - 1)
    return {
      text: `${strongForm(description.text, body.gender)} ${noun}`,
      from: description.i,
      to: token.i + 1,
    };
  const town = doc
    .children(token)
    .find(
      child =>
        child.i < token.i &&
        TOWN.test(child.text) &&
        ['amod', 'det', 'nmod', 'compound', 'flat', 'appos', 'dep'].includes(child.deprel),
    );
  if (town) return { text: `${town.text} ${noun}`, from: town.i, to: token.i + 1 };
  const seat = placeAfter(draft, token);
  if (seat)
    return { text: noun + doc.text.slice(token.end, doc.tokens[seat - 1]!.end), from: token.i, to: seat };
  const next = doc.tokens[token.i + 1];
  if (next && next.upos === 'PROPN' && next.sentence === token.sentence) {
    const place = draft.phraseAt(next);
    if (place && place.from === next.i && (place.resolver === 'place' || place.actors[0]?.kind === 'state')) {
      return {
        text: noun + doc.text.slice(token.end, doc.tokens[place.to - 1]!.end),
        from: token.i,
        to: place.to,
      };
    }
  }
  return null;
}

/** `Rechtsausschuss des Senats`: where the body ends that it is a part of. */
function bodyAfter(draft: Draft, token: Token): number | null {
  const [article, noun] = draft.doc.tokens.slice(token.i + 1, token.i + 3);
  const heads = [token.i, truncatedBefore(draft, token)];
  if (!article || !noun || !heads.includes(noun.head) || !/^(?:des|der)$/.test(article.text)) return null;
  return draft.words.bodies.find(lastPart(noun)) && article.head === noun.i ? noun.i + 1 : null;
}

/** `Bezirksgericht in Virginia`: where the place ends. */
function placeAfter(draft: Draft, token: Token): number | null {
  const { doc } = draft;
  const preposition = doc.tokens[token.i + 1];
  const place = doc.tokens[token.i + 2];
  if (!preposition || !place || preposition.text !== 'in' || place.sentence !== token.sentence) return null;
  const phrase = draft.phraseAt(place);
  const isPlace =
    phrase &&
    (phrase.resolver === 'place' ||
      phrase.resolver === 'capital-place' ||
      phrase.actors[0]?.kind === 'state');
  return isPlace && phrase.from === place.i && place.head === token.i ? phrase.to : null;
}

const FARTHEST_OWNER = 4;
const TOWN = /^\p{Lu}\p{L}+er$/u;

/** The noun as the seeds write it, with what the compound adds: `Innenministeriums` → `Innenministerium`. */
function baseForm(token: Token, body: BodySeed): string {
  const folded = foldWord(token.text);
  const noun = foldWord(body.noun);
  const at = folded.lastIndexOf(noun);
  return at < 0 ? token.text : token.text.slice(0, at + body.noun.length);
}
