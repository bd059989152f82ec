import type { Token } from '../../model/index.js';
import { foldWord, withoutGenitive } from '../book/atoms.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';
import { isWrong, lastPart, phraseHead } from './heads.js';
import type { NameSpan } from './name-spans.js';

const MISSED = 0.75;
const ARTICLE_COMPOUND = 0.8;
const SHORTEST = 3; // letters

/** Proper nouns after a title that the analysis took for no name: `Trigema-Chef Grupp`. */
export function titledNames(draft: Draft, inName: ReadonlySet<number>): NameSpan[] {
  const { doc } = draft;
  const found: NameSpan[] = [];
  for (const token of doc.tokens) {
    const title = doc.tokens[token.i - 1];
    if (
      token.upos !== 'PROPN' ||
      isWrong(token) ||
      inName.has(token.i) ||
      !title ||
      title.sentence !== token.sentence
    )
      continue;
    if (title.upos !== 'NOUN' || (token.head !== title.i && title.head !== token.i)) continue;
    if (!draft.words.roles.find(lastPart(title)) || doc.child(token, 'case')) continue;
    let to = token.i + 1;
    while (isContinued(draft, token, to, inName)) to++;
    found.push({ from: token.i, to, label: 'PER', entries: [] });
  }
  return found;
}

function isContinued(draft: Draft, token: Token, at: number, inName: ReadonlySet<number>): boolean {
  const next = draft.doc.tokens[at];
  return next?.upos === 'PROPN' && next.head === token.i && next.deprel === 'flat' && !inName.has(at);
}

/** Surnames of the article's persons, and names of its organisations, where the analysis saw none or a place. */
export function addMissedNames(draft: Draft, inName: Set<number>): void {
  const names = shortNames(draft);
  for (const token of draft.doc.tokens) {
    if (token.upos !== 'PROPN') continue;
    if (inName.has(token.i) && !isPlace(draft.phraseAt(token))) continue;
    const actor = withoutGenitive(foldWord(token.text))
      .map(word => names.get(word))
      .find(one => one);
    if (!actor) continue;
    const place = draft.phraseAt(token);
    if (place) draft.drop(place);
    inName.add(token.i);
    const head = phraseHead(draft, token).i;
    draft.add({
      from: token.i,
      to: token.i + 1,
      head,
      form: 'name',
      actors: [actor],
      resolver: 'name-again',
      score: MISSED,
    });
  }
}

const isPlace = (mention: DraftMention | undefined): boolean =>
  mention?.resolver === 'place' || mention?.resolver === 'place-acting';

/** First parts of compounds that are names of this article: `McCain-Lager`, `LSVD-Schreiben`. */
export function addArticleCompounds(draft: Draft, inName: ReadonlySet<number>): void {
  const names = shortNames(draft);
  for (const token of draft.doc.tokens) {
    const at = token.text.indexOf('-');
    if (at < SHORTEST || token.upos === 'ADJ' || inName.has(token.i) || draft.modifiersAt(token).length > 0)
      continue;
    const actor =
      names.get(foldWord(token.text.slice(0, at))) ??
      names.get(foldWord(token.text.slice(0, token.text.lastIndexOf('-'))));
    if (!actor) continue;
    draft.add({
      from: token.i,
      to: token.i + 1,
      head: token.i,
      form: 'compound',
      actors: [actor],
      resolver: 'compound',
      score: ARTICLE_COMPOUND,
    });
  }
}

/** One-word names that mean one actor of the article: surnames, abbreviations, names of one word. */
function shortNames(draft: Draft): Map<string, DraftActor> {
  const found = new Map<string, DraftActor>();
  const doubtful = new Set<string>();
  for (const actor of draft.actors) {
    if (actor.kind === 'state') continue;
    for (const name of [actor.name, ...actor.names]) {
      const words = foldWord(name).split(' ');
      const key = actor.kind === 'person' ? words.at(-1)! : name.includes(' ') ? '' : words[0]!;
      if (key.length < SHORTEST) continue;
      if (found.has(key) && found.get(key) !== actor) doubtful.add(key);
      found.set(key, actor);
    }
  }
  for (const key of doubtful) found.delete(key);
  return found;
}
