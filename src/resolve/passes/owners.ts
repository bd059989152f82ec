import type { Token } from '../../model/index.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';

/** Who a noun belongs to, by the words around it. */
export interface Owner {
  actors: readonly DraftActor[];
  mention: DraftMention;
  by: 'compound' | 'adjective' | 'genitive' | 'name' | 'possessive';
}

const MOST_CONJUNCTS = 8;

/**
 * The owners of a noun: the first part of its compound, an adjective of nationality, a genitive or `von`,
 * a name in apposition (`Staatsanwaltschaft Linz`), a possessive.
 */
export function ownersOf(draft: Draft, noun: Token): Owner[] {
  const { doc } = draft;
  const found: Owner[] = [];
  const take = (mention: DraftMention | undefined, by: Owner['by']): void => {
    if (mention && mention.actors.length > 0) found.push({ actors: mention.actors, mention, by });
  };
  for (const mention of draft.modifiersAt(noun)) if (mention.form === 'compound') take(mention, 'compound');
  for (const child of doc.children(noun)) {
    for (const mention of draft.modifiersAt(child)) {
      if (mention.form === 'adjective') take(mention, 'adjective');
      if (mention.form === 'possessive') take(mention, 'possessive');
    }
    if (!isOwnerPhrase(draft, noun, child)) continue;
    for (const conjunct of conjuncts(draft, child)) take(draft.phraseAt(conjunct), 'genitive');
  }
  return found;
}

/** A genitive or a phrase with `von`, before the noun or after it. */
export function isOwnerPhrase(draft: Draft, noun: Token, child: Token): boolean {
  if (!['nmod', 'dep', 'det', 'compound', 'appos', 'obl', 'flat'].includes(child.deprel)) return false;
  const prepositions = draft.doc.children(child, 'case').map(({ lemma }) => lemma.toLowerCase());
  if (prepositions.length > 0) return prepositions.some(word => OWNER_PREPOSITIONS.has(word));
  if (child.deprel === 'appos' || child.deprel === 'flat') return child.feats.Case === 'Gen';
  return child.i < noun.i || child.feats.Case === 'Gen' || draft.doc.child(child, 'det') !== undefined;
}

const OWNER_PREPOSITIONS: ReadonlySet<string> = new Set(['von', 'vom', 'of', 'aus', "'s", '’s', "'", '’']);

/** The token and what is coordinated with it, also by way of the name beside a title: `Kanzler Merz und Präsident Macron`. */
export function conjuncts(draft: Draft, token: Token): Token[] {
  const { doc } = draft;
  const found = [token];
  for (const at of found) {
    found.push(...doc.children(at, 'conj'));
    for (const beside of doc.children(at, 'appos', 'flat')) found.push(...doc.children(beside, 'conj'));
    if (found.length > MOST_CONJUNCTS) break;
  }
  return found;
}
