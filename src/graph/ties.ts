import type { Slice } from '../query/index.js';
import type { Tie } from './layout.js';

/** Which actors of a slice share events, and how many; rows are those of the slice. */
export function tiesOf({ actors, events }: Pick<Slice, 'actors' | 'events'>): Tie[] {
  const ties = new Map<number, Tie>();
  events.source.forEach((source, i) => {
    const target = events.target[i]!;
    if (source === target) return;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = a * actors.length + b;
    const tie = ties.get(key);
    if (tie) tie.events++;
    else ties.set(key, { a, b, events: 1 });
  });
  return [...ties.values()];
}
