import { type ActorRef, fold } from '../model/index.js';
import type { GoldActor } from './gold.js';

type Named = Pick<ActorRef, 'name' | 'kind' | 'aliases'>;

/** Whether two actors are the same by the guide: a name or alias in common, or a person's surname. */
export const sameActor = (predicted: Named, gold: GoldActor): boolean =>
  sameNames(predicted, foldedNames(predicted), gold, foldedNames(gold));

export type Matcher = (actorId: string, goldId: string) => boolean;

/** Whether an actor of the prediction is one of the gold, by their ids. */
export function matcher(actors: readonly (Named & { id: string })[], golds: readonly GoldActor[]): Matcher {
  const goldNames = golds.map(foldedNames);
  const same = new Set<string>();
  for (const actor of actors) {
    const names = foldedNames(actor);
    golds.forEach((gold, i) => {
      if (sameNames(actor, names, gold, goldNames[i]!)) same.add(`${actor.id}\u0000${gold.id}`);
    });
  }
  return (actorId, goldId) => same.has(`${actorId}\u0000${goldId}`);
}

function sameNames(
  predicted: Named,
  names: ReadonlySet<string>,
  gold: GoldActor,
  goldNames: ReadonlySet<string>,
): boolean {
  for (const name of names) if (goldNames.has(name)) return true;
  if (gold.kind !== 'person' || predicted.kind !== 'person') return false;
  return isSurnameOf(names, goldNames) || isSurnameOf(goldNames, names);
}

const foldedNames = ({ name, aliases }: Pick<Named, 'name' | 'aliases'>): Set<string> =>
  new Set([name, ...aliases].map(fold).filter(text => text !== ''));

/** Whether one set holds the last word of a full name of the other. */
function isSurnameOf(short: ReadonlySet<string>, full: ReadonlySet<string>): boolean {
  for (const name of full) {
    const words = name.split(' ');
    if (words.length > 1 && short.has(words.at(-1)!)) return true;
  }
  return false;
}
