import type { Token } from '../../model/index.js';
import type { Draft, DraftActor, DraftMention } from '../draft.js';

/** How much a mention in this function keeps its actor in mind. */
const WEIGHT: Record<string, number> = {
  nsubj: 1,
  'nsubj:pass': 0.9,
  iobj: 0.6,
  obj: 0.6,
  obl: 0.4,
  root: 0.7,
  parataxis: 0.6,
};
const OTHER_FUNCTION = 0.3;
const MODIFIER = 0.15;
const DECAY = 0.5; // a sentence
const LOOK_BACK = 4; // sentences

/** A possible antecedent. */
export interface Candidate {
  actor: DraftActor;
  salience: number;
  /** Its last mention before the pronoun. */
  last: DraftMention;
}

/** Actors mentioned shortly before a token, by the weight of their mentions. */
export function candidatesBefore(draft: Draft, token: Token, sorted: readonly DraftMention[]): Candidate[] {
  const found = new Map<DraftActor, Candidate>();
  for (let n = lastBefore(sorted, token.i); n >= 0; n--) {
    const mention = sorted[n]!;
    const distance = token.sentence - draft.doc.tokens[mention.from]!.sentence;
    if (distance > LOOK_BACK) break;
    if (mention.score < LEAST_SURE) continue;
    const weight = weightOf(draft, mention) * DECAY ** distance;
    for (const actor of mention.actors) {
      const there = found.get(actor);
      if (there) there.salience += weight;
      else found.set(actor, { actor, salience: weight, last: mention });
    }
  }
  return [...found.values()].sort((a, b) => b.salience - a.salience || b.last.from - a.last.from);
}

const LEAST_SURE = 0.3;

function lastBefore(sorted: readonly DraftMention[], i: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from < i) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

export function weightOf(draft: Draft, { head, form }: DraftMention): number {
  if (form === 'adjective' || form === 'compound') return MODIFIER;
  return WEIGHT[functionOf(draft, draft.doc.tokens[head]!)] ?? OTHER_FUNCTION;
}

/** The relation to the verb, of a conjunct that of the first one. */
export function functionOf(draft: Draft, token: Token): string {
  let at = token;
  for (let steps = 0; at.deprel === 'conj' && steps < 8; steps++) at = draft.doc.head(at) ?? at;
  return at.deprel;
}

/** The verb or predicate that a token depends on, through coordination and nouns. */
export function governor(draft: Draft, token: Token): Token | undefined {
  for (const ancestor of draft.doc.ancestors(token)) {
    if (ancestor.upos === 'VERB' || ancestor.upos === 'AUX' || draft.doc.child(ancestor, 'cop', 'nsubj'))
      return ancestor;
  }
  return undefined;
}
