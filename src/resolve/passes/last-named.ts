import type { Token } from '../../model/index.js';
import type { Draft, DraftActor } from '../draft.js';
import { NOMINAL } from './pronoun-forms.js';
import { functionOf, governor } from './salience.js';

const LOOK_BACK = 4; // sentences

/** Actors named shortly before, the last first. */
export function lastNamed(
  draft: Draft,
  token: Token,
  fits: (actor: DraftActor) => boolean,
  sentences = LOOK_BACK,
): DraftActor[] {
  const last = new Map<DraftActor, number>();
  const beside = new Set<DraftActor>();
  for (const { actors, from, head, form } of draft.mentions) {
    const [actor] = actors;
    if (from >= token.i || form === 'compound') continue;
    if (token.sentence - draft.doc.tokens[from]!.sentence > sentences) continue;
    if (isBeside(draft, token, draft.doc.tokens[head]!)) for (const one of actors) beside.add(one);
    if (actors.length !== 1 || !fits(actor!)) continue;
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
