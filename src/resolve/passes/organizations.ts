import type { ActorKind, Token } from '../../model/index.js';
import { foldWord, stem } from '../book/atoms.js';
import type { Gender, NameEntry } from '../book/index.js';
import type { Draft, DraftActor } from '../draft.js';
import { lastPart, phraseHead, rootOf } from './heads.js';
import type { NameSpan } from './name-spans.js';
import { genderOf, strongForm } from './noun-phrase.js';

const KNOWN = 0.95;
const UNKNOWN = 0.8;
const SHORTENED = 0.75;
const PEOPLE = 0.6;

interface Named {
  span: NameSpan;
  actor: DraftActor;
  words: readonly string[];
}

/** Organisations, parties, media, groups and states under their names; places are another pass. */
export function addOrganizations(draft: Draft, spans: readonly NameSpan[]): void {
  const found: Named[] = [];
  const unnamed: NameSpan[] = [];
  for (const span of spans) {
    const entry = isTitleOfPaper(draft, span) ? undefined : choose(draft, span.entries);
    if (!entry) unnamed.push(span);
    else {
      const actor = draft.known(entry.actor);
      mention(
        draft,
        span,
        actor,
        entry.use === 'people' ? 'people' : 'known-name',
        entry.use === 'people' ? PEOPLE : KNOWN,
      );
      found.push({ span, actor, words: wordsOf(textOf(draft, span)) });
    }
  }
  const unknown = unnamed
    .map(span => lengthened(draft, span))
    .map(span => ({ span, name: nominativeName(draft, span) }))
    .map(({ span, name }) => ({ span, name, words: wordsOf(name) }))
    .sort((a, b) => b.words.length - a.words.length || a.span.from - b.span.from);
  for (const { span, name, words } of unknown) {
    const same = found.filter(
      ({ words: other }) => isShortened(words, other) || isAbbreviationOf(name, words, other),
    );
    const abbreviated =
      found.find(({ words: other }) => isInitials(name, other)) ?? besideBrackets(draft, span, found);
    const longer =
      abbreviated?.actor ?? (new Set(same.map(({ actor }) => actor)).size === 1 ? same[0]!.actor : undefined);
    const other = span.label === 'MISC' && kindOf(draft, span) === 'organization';
    if (!longer && (other || !hasNoun(draft, span))) {
      const head = rootOf(draft, span.from, span.to).i;
      draft.add({
        from: span.from,
        to: span.to,
        head,
        form: 'name',
        actors: [],
        resolver: 'other-name',
        score: 0,
      });
      continue;
    }
    const actor = longer ?? draft.unknown(kindOf(draft, span), name, genderOfName(draft, span));
    if (longer && name !== longer.name) longer.names.add(name);
    mention(draft, span, actor, longer ? 'shortened-name' : 'name', longer ? SHORTENED : UNKNOWN);
    found.push({ span, actor, words });
  }
}

const QUOTE = /^["„“»«‚']$/;

/** `die Tageszeitung „Österreich“` is no state. */
function isTitleOfPaper(draft: Draft, { from, entries }: NameSpan): boolean {
  const [noun, quote] = draft.doc.tokens.slice(Math.max(0, from - 2), from);
  if (!quote || !noun || noun.upos !== 'NOUN' || !QUOTE.test(quote.text)) return false;
  const kind = draft.words.classes.find(lastPart(noun))?.value.kind;
  return kind === 'media' && entries.every(({ actor }) => actor.kind !== 'media');
}

/** Of actors with one name, the one the article knows already or whose state it names. */
function choose(draft: Draft, entries: readonly NameEntry[]): NameEntry | undefined {
  const possible = entries.filter(
    ({ actor }) => actor.kind !== 'person' && (!actor.needs || draft.has(actor.needs)),
  );
  return possible.find(({ actor }) => draft.has(actor.id)) ?? draft.likeliest(possible, ({ actor }) => actor);
}

/** A name of nothing but adjectives is a part of one that the analysis cut off. */
function hasNoun(draft: Draft, { from, to }: NameSpan): boolean {
  return draft.doc.tokens
    .slice(from, to)
    .some(({ upos }) => upos !== 'ADJ' && upos !== 'DET' && upos !== 'PUNCT');
}

/** Adds what a name goes on with and the analysis left out: `für` and a noun, a genitive without article. */
function lengthened(draft: Draft, span: NameSpan): NameSpan {
  const { doc } = draft;
  const last = doc.tokens[span.to - 1]!;
  if (last.upos !== 'NOUN' && last.upos !== 'PROPN') return span;
  const inside = (i: number): boolean => i >= span.from && i < span.to;
  const next = doc.tokens
    .slice(span.to, span.to + LONGEST_TAIL)
    .find(({ upos, head, feats }) => upos === 'NOUN' && inside(head) && feats.Case !== 'Nom');
  if (!next || next.sentence !== last.sentence || doc.child(next, 'det')) return span;
  const between = doc.tokens.slice(span.to, next.i);
  const linked = between.every(({ upos, text }) => upos === 'ADJ' || TAIL_WORDS.has(text));
  const genitive = between.length > 0 && between[0]!.upos === 'ADJ' && next.feats.Case === 'Gen';
  return linked && (genitive || TAIL_WORDS.has(between[0]?.text ?? '')) ? { ...span, to: next.i + 1 } : span;
}

const LONGEST_TAIL = 4; // tokens; `für Bildung`, `homöopathischer Ärzte`
const TAIL_WORDS: ReadonlySet<string> = new Set(['für', 'for']);

function textOf(draft: Draft, { from, to }: NameSpan): string {
  const { tokens, text } = draft.doc;
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');
}

const wordsOf = (name: string): string[] =>
  foldWord(name)
    .split(/[\s-]+/)
    .filter(word => word !== '');

/** The name as it would stand alone: `Deutschen Flugsicherung` → `Deutsche Flugsicherung`, genitive `s` off. */
function nominativeName(draft: Draft, span: NameSpan): string {
  const { doc } = draft;
  const text = textOf(draft, span).replace(/^["„“»]|["“”«]$/g, '');
  const root = rootOf(draft, span.from, span.to);
  const first = doc.tokens[span.from]!;
  const gender = genderOf(root);
  let name = text;
  if (first.upos === 'ADJ' && first.i < root.i && gender) {
    name = strongForm(first.text, gender) + text.slice(first.text.length);
  }
  const genitive = root.feats.Case === 'Gen' && !doc.child(root, 'case');
  if (!genitive || root.upos === 'ADJ') return name;
  const at = name.indexOf(root.text);
  const bare = withoutGenitive(root);
  return at < 0 ? name : name.slice(0, at) + bare + name.slice(at + root.text.length);
}

/** German nouns on these endings take `-es`; the rest only `-s`. */
function withoutGenitive({ text, lemma }: { text: string; lemma: string }): string {
  if (text.endsWith('es') && lemma === text.slice(0, -2)) return lemma;
  return text.endsWith('s') && (lemma === text.slice(0, -1) || !lemma.endsWith('s'))
    ? text.slice(0, -1)
    : text;
}

/** `Vattenfall` for `Vattenfall Europe`: the words stand together in the longer name. */
function isShortened(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length === longer.length) return words.every((word, n) => stem(word) === stem(longer[n]!));
  if (words.length > longer.length) return false;
  if (words.length === 1 && words[0]!.length < 3) return false;
  return longer.some((_, at) => words.every((word, n) => longer[at + n] === word));
}

/** `PT` for `Arbeiterpartei PT`. */
const isAbbreviationOf = (name: string, words: readonly string[], longer: readonly string[]): boolean =>
  /^\p{Lu}{2,6}$/u.test(name) && longer.length > 1 && longer.at(-1) === words[0];

/** `GdP` for `Gewerkschaft der Polizei`. */
function isInitials(name: string, longer: readonly string[]): boolean {
  if (!/^\p{Lu}[\p{L}]{1,6}$/u.test(name) || !/\p{Lu}.*\p{Lu}/u.test(name)) return false;
  const letters = foldWord(name);
  const initials = longer.map(word => word[0]).join('');
  return letters.length >= 3 && initials === letters && letters.length === longer.length;
}

/** `Deutsche Presse-Agentur (dpa)`: the other name stands right before the bracket. */
function besideBrackets(draft: Draft, { from, to }: NameSpan, found: readonly Named[]): Named | undefined {
  const { tokens } = draft.doc;
  if (tokens[from - 1]?.text !== '(' || tokens[to]?.text !== ')' || to - from > 1) return undefined;
  if (!/\p{Lu}.*\p{Lu}/u.test(tokens[from]!.text)) return undefined;
  const before = found.find(
    ({ span }) => span.to === from - 1 || (span.to === from - 2 && tokens[from - 2]!.upos === 'PUNCT'),
  );
  if (!before || before.actor.kind === 'person' || before.actor.kind === 'state') return undefined;
  return before.words.length > 1 ? before : undefined;
}

/** The kind by what the analysis saw and by the name's own nouns (`Linkspartei`, `Bangkok Post`). */
function kindOf(draft: Draft, { from, to }: NameSpan): ActorKind {
  const { tokens } = draft.doc;
  for (let i = to - 1; i >= from; i--) {
    const found = draft.words.classes.find(lastPart(tokens[i]!));
    if (found && found.value.kind !== 'state') return found.value.kind;
  }
  const before = QUOTE.test(tokens[from - 1]?.text ?? '') ? tokens[from - 2] : tokens[from - 1];
  const described =
    before && /NOUN/.test(before.upos) ? draft.words.classes.find(lastPart(before)) : undefined;
  return described && described.value.kind !== 'state' ? described.value.kind : 'organization';
}

/** Gender of a name by its article (`die GDL`), else of its noun. */
function genderOfName(draft: Draft, span: NameSpan): Gender | null {
  const root = rootOf(draft, span.from, span.to);
  return genderOf(draft.doc.child(root, 'det') ?? root) ?? genderOf(root);
}

function mention(draft: Draft, span: NameSpan, actor: DraftActor, resolver: string, score: number): void {
  const { from, to } = span;
  const name = textOf(draft, span);
  if (resolver !== 'people' && name !== actor.name) actor.names.add(name);
  const root = rootOf(draft, from, to);
  const above = phraseHead(draft, root);
  const head = actor.kind === 'state' && isBodyNoun(draft, above) ? root.i : above.i;
  draft.add({ from, to, head, form: 'name', actors: [actor], resolver, score });
}

/** `Verwaltungsgericht Hamburg` is the court, not the land. */
const isBodyNoun = (draft: Draft, token: Token): boolean =>
  token.upos === 'NOUN' && draft.words.bodies.find(lastPart(token)) !== undefined;
