import type { EntityLabel, Token } from '../../model/index.js';
import { foldWord } from '../book/atoms.js';
import type { NameEntry } from '../book/index.js';
import type { Draft } from '../draft.js';
import type { NameHit } from './find-names.js';
import { isWrong, lastPart } from './heads.js';

/** A place in the text where a name stands: tokens `[from, to)`, titles excluded. */
export interface NameSpan {
  from: number;
  to: number;
  /** What the analysis takes it for; null for names only the seeds know. */
  label: EntityLabel | null;
  /** Actors of the seeds with this name; empty for others. */
  entries: readonly NameEntry[];
}

export interface Spans {
  names: NameSpan[];
  /** Names of the seeds inside a longer name (`Kosovo` in `Parlament des Kosovo`). */
  inner: NameSpan[];
  /** Names of the seeds as first part of a compound. */
  prefixes: NameHit[];
}

const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ag',
  'gmbh',
  'e.v.',
  'kg',
  'se',
  'inc',
  'inc.',
  'ltd',
  'ltd.',
  'plc',
  'co.',
  'corp.',
]);

/** Joins what the seeds and what the analysis take for names; where they overlap one of them wins. */
export function nameSpans(draft: Draft, hits: readonly NameHit[]): Spans {
  const { doc } = draft;
  const entities = doc.entities
    .filter(
      ({ label, from, to }) =>
        label !== 'DER' && !(to - from === 1 && isNationality(draft, doc.tokens[from]!)),
    )
    .map(({ from, to, label }) => ({ ...withoutTitles(draft, from, to), label }))
    .filter(({ from, to }) => from < to);
  const entityAt = new Map<number, (typeof entities)[number]>();
  for (const entity of entities) for (let i = entity.from; i < entity.to; i++) entityAt.set(i, entity);

  const spans: Spans = { names: [], inner: [], prefixes: [] };
  const taken = new Set<number>();
  const several = new Set(entities.filter(entity => isSeveral(draft, entity, hits)));
  for (const hit of hits) {
    const itself = hit.rest === null || isOwnKind(draft, hit);
    if (!itself) {
      spans.prefixes.push(hit);
      continue;
    }
    const entity = [entityAt.get(hit.from), entityAt.get(hit.to - 1)].find(found => found !== undefined);
    const entries = hit.entries.filter(entry => admissible(draft, entry, hit, entity?.label ?? null));
    if (entries.length === 0) continue;
    const span = { from: hit.from, to: hit.to, label: entity?.label ?? null, entries };
    if (entity && !several.has(entity) && isPart(draft, hit, entity, entries)) {
      spans.inner.push(span);
      continue;
    }
    spans.names.push(span);
    for (let i = hit.from; i < hit.to; i++) taken.add(i);
  }
  const organs = new Set(spans.prefixes.filter(hit => isOrgan(draft, hit)).map(({ from }) => from));
  for (const { from, to, label } of entities) {
    if (label !== 'PER' && isCalled(draft, from)) continue;
    if (to - from === 1 && (organs.has(from) || isBody(draft, doc.tokens[from]!))) continue;
    if (to - from === 1 && label !== 'PER' && isCommon(draft, doc.tokens[from]!)) continue;
    if (to - from === 1 && isWrong(doc.tokens[from]!)) continue;
    const range = Array.from({ length: to - from }, (_, n) => from + n);
    if (!range.some(i => taken.has(i))) spans.names.push({ from, to, label, entries: [] });
  }
  spans.names.sort((a, b) => a.from - b.from);
  return spans;
}

/** `PSOE-Partei`, `VW-Konzern`: the compound says what the name is. */
function isOwnKind(draft: Draft, { entries, rest }: NameHit): boolean {
  const found = rest ? draft.words.classes.get(foldWord(rest)) : undefined;
  return (
    found !== undefined && found.kind !== 'state' && entries.some(({ actor }) => actor.kind === found.kind)
  );
}

/** Known names side by side that the analysis took for one, a person among them: `Merz SPD`, `Alice Weidel Merz`. */
function isSeveral(
  draft: Draft,
  { from, to }: { from: number; to: number },
  hits: readonly NameHit[],
): boolean {
  const inside = hits.filter(hit => hit.from >= from && hit.to <= to && hit.rest === null);
  if (inside.length < 2 || inside.reduce((sum, hit) => sum + hit.to - hit.from, 0) < to - from) return false;
  const isPerson = ({ entries }: NameHit): boolean => entries.some(({ actor }) => actor.kind === 'person');
  const startsName = inside.slice(0, -1).some(hit => {
    const { text } = draft.doc.tokens[hit.from]!;
    return hit.to - hit.from === 1 && isPerson(hit) && draft.book.firstNames.has(foldWord(text));
  });
  return !startsName && inside.some(isPerson);
}

/** `nannte es ein „Zentrum für Betrug“`: what something is called. */
function isCalled(draft: Draft, from: number): boolean {
  const [article, quote] = draft.doc.tokens.slice(Math.max(0, from - 2), from);
  return (
    quote !== undefined &&
    /^["„“»«‚']$/.test(quote.text) &&
    /^(?:ein|kein)(?:e[mnrs]?)?$/i.test(article!.text)
  );
}

/** Titles and kinds of body (`Chemieriese`) are no names. */
function isCommon(draft: Draft, token: Token): boolean {
  return isRole(draft, token) || isKind(draft, token);
}

function isKind(draft: Draft, token: Token): boolean {
  return token.upos === 'NOUN' && draft.words.classes.find(lastPart(token))?.value.compounds === true;
}

/** `AfD-Chefin` before a name is its title, whatever the analysis calls it. */
function isRole(draft: Draft, token: Token): boolean {
  return token.upos === 'NOUN' && draft.words.roles.find(lastPart(token)) !== undefined;
}

/** `Oberlandesgericht` alone is a noun; what makes a name of it stands beside it. */
function isBody(draft: Draft, token: Token): boolean {
  return token.upos === 'NOUN' && draft.words.bodies.find(lastPart(token)) !== undefined;
}

/** `US-Polizei` is no name but an organ of its first part. */
function isOrgan(draft: Draft, { from, to, entries, rest }: NameHit): boolean {
  const organ = to - from === 1 && rest ? draft.words.organs.find(foldWord(rest))?.value : undefined;
  return organ !== undefined && entries.some(({ actor }) => organ.owners.includes(actor.kind));
}

/** Adjectives of nationality are no names of their own, whatever the analysis calls them. */
function isNationality(draft: Draft, { upos, deprel, text }: Token): boolean {
  if (upos !== 'ADJ' && deprel !== 'amod') return false;
  return draft.book.adjectives.has(foldWord(text).replace(/(?<=sch)e[nrms]?$/, ''));
}

/** Leaves out titles and articles that the analysis put into a name (`Präsident Ciampi`). */
function withoutTitles(draft: Draft, from: number, to: number): { from: number; to: number } {
  const { tokens } = draft.doc;
  let start = from;
  while (start < to - 1 && isTitle(draft, tokens[start]!)) start++;
  let end = to;
  while (end > start && tokens[end - 1]!.upos === 'PUNCT' && !/^[.!]$/.test(tokens[end - 1]!.text)) end--;
  while (start < end && (tokens[start]!.upos === 'PUNCT' || tokens[start]!.upos === 'DET')) start++;
  return { from: start, to: end };
}

function isTitle(draft: Draft, token: Token): boolean {
  const folded = foldWord(token.text);
  if (draft.words.titles.has(folded) || token.upos === 'DET') return true;
  return token.upos === 'NOUN' && draft.words.roles.find(folded.split('-').at(-1)!) !== undefined;
}

function admissible(draft: Draft, entry: NameEntry, hit: NameHit, label: EntityLabel | null): boolean {
  const { tokens } = draft.doc;
  const token = tokens[hit.from]!;
  if (entry.weak) {
    if (label === null || label === 'LOC')
      return (inQuotes(draft, hit) && entry.actor.kind === 'media') || isAtHome(draft, entry, hit);
    return label !== 'PER' || entry.actor.kind === 'person';
  }
  if (entry.use === 'people') return label !== 'PER' && token.upos !== 'ADJ';
  if (entry.use === 'short' && label === null) {
    const initial = hit.from === draft.doc.sentenceOf(token).from;
    const named =
      token.upos === 'PROPN' || (!initial && !isDetermined(draft, token) && !isRank(draft, token));
    return named && !besideName(draft, hit);
  }
  return true;
}

/** `die Volkspartei`, `die Krone` in an article about their state. */
function isAtHome(draft: Draft, { actor, text }: NameEntry, { from }: NameHit): boolean {
  if (actor.kind !== 'party' && actor.kind !== 'media') return false;
  const token = draft.doc.tokens[from]!;
  const article = draft.doc.child(token, 'det');
  const definite = article?.feats.Definite === 'Def' && article.i === from - 1;
  const presence = draft.present.get(actor.of ?? '') ?? 0;
  return (
    definite &&
    token.feats.Number !== 'Plur' &&
    presence >= AT_HOME &&
    foldWord(text) === foldWord(token.text)
  );
}

const AT_HOME = 2; // names that point to the state

/** A common noun that someone is called by too: `der Pilz`. */
const isDetermined = (draft: Draft, token: Token): boolean =>
  token.upos === 'NOUN' && draft.doc.child(token, 'det', 'amod', 'nummod') !== undefined;

/** `nahm eine Frau als Geisel` */
const isRank = (draft: Draft, token: Token): boolean =>
  draft.doc.children(token, 'case', 'mark').some(({ text }) => text === 'als');

function inQuotes(draft: Draft, { from, to }: NameHit): boolean {
  const { tokens } = draft.doc;
  return /^["„“»«‚']$/.test(tokens[from - 1]?.text ?? '') && /^["“”«»‘']$/.test(tokens[to]?.text ?? '');
}

function besideName(draft: Draft, { from, to }: NameHit): boolean {
  const { tokens } = draft.doc;
  const beside = [tokens[from - 1], tokens[to]];
  return beside.some(token => token?.upos === 'PROPN' && token.sentence === tokens[from]!.sentence);
}

/** Whether the hit is only a part of the entity's name, so that the entity is someone else. */
function isPart(
  draft: Draft,
  hit: NameHit,
  entity: { from: number; to: number; label: EntityLabel },
  entries: readonly NameEntry[],
): boolean {
  if (hit.from <= entity.from && hit.to >= entity.to) return false;
  if (hit.from < entity.from || hit.to > entity.to) return false;
  const rest = draft.doc.tokens
    .slice(entity.from, entity.to)
    .filter(
      ({ i, text, upos }) =>
        (i < hit.from || i >= hit.to) && upos !== 'PUNCT' && !LEGAL_FORMS.has(text.toLowerCase()),
    );
  if (rest.length === 0) return false;
  const [entry] = entries;
  if (entry!.actor.kind !== 'person' || entry!.use === 'short') return true;
  return rest.some(({ i }) => i >= hit.to);
}
