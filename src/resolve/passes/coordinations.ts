import type { Token } from '../../model/index.js';
import type { PronounSeed } from '../book/schema.js';
import type { Draft } from '../draft.js';
import { isArgumentOf } from './clause-relations.js';
import { conjuncts } from './owners.js';
import { type Candidate, functionOf, type Occurrence, type Referent } from './salience.js';

const COORDINATION = 0.9; // salience of a coordination, of the function of its first part
const COORDINATION_OF_BODIES = 0.7; // … where its parts are no persons
const PAIR_LOOK_BACK = 2; // sentences
const PAIR_DECAY = 0.6; // a sentence

/** The last coordination before, as one antecedent of a plural: `Trump und Witkoff`. */
export function coordinations(
  draft: Draft,
  token: Token,
  verb: Token | undefined,
  seed: PronounSeed,
  sorted: readonly Occurrence[],
): (Candidate & { parts: readonly Referent[] })[] {
  const byHead = new Map<number, Referent[]>();
  for (const { head, referent, form, at } of sorted) {
    if (at >= token.i || form === 'adjective' || form === 'compound') continue;
    const there = form === 'pronoun' ? byHead.get(head.i) : undefined;
    byHead.set(head.i, there ? [...there, referent] : [referent]);
  }
  for (let n = sorted.length - 1; n >= 0; n--) {
    const last = sorted[n]!;
    if (last.at >= token.i || last.head.deprel === 'conj') continue;
    if (token.sentence - last.head.sentence > PAIR_LOOK_BACK) return [];
    const parts = new Set<Referent>();
    for (const conjunct of conjuncts(draft, last.head)) {
      for (const referent of byHead.get(conjunct.i) ?? []) if (referent.type !== 'thing') parts.add(referent);
    }
    const [first] = parts;
    if (
      parts.size < 2 ||
      [...parts].some(({ type }) => type !== first!.type) ||
      (seed.kind !== 'possessive' &&
        isArgumentOf(draft, { last, salience: 0, referent: last.referent }, verb, token))
    )
      continue;
    const salience =
      (first!.type === 'person' ? COORDINATION : COORDINATION_OF_BODIES) *
      (functionOf(draft, last.head).startsWith('nsubj') ? 1 : COORDINATION / 2) *
      PAIR_DECAY ** (token.sentence - last.head.sentence);
    return [{ referent: last.referent, last, salience, parts: [...parts] }];
  }
  return [];
}
