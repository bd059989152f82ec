import type { ActorBrief, SmallGraph, SmallLink } from '../query/index.js';
import { layout, type Tie } from './layout.js';

/** Places a few actors by what is between them; links to actors that are not given are left out. */
export function smallGraph(actors: readonly ActorBrief[], links: readonly SmallLink[]): SmallGraph {
  const known = [...new Map(actors.map(actor => [actor.id, actor])).values()];
  const rows = new Map(known.map((actor, row) => [actor.id, row]));
  const inside = [...new Map(links.map(link => [link.id, link])).values()].filter(
    link => rows.has(link.source) && rows.has(link.target),
  );
  const ties = new Map<string, Tie>();
  for (const link of inside) {
    const [a, b] = [rows.get(link.source)!, rows.get(link.target)!].sort((x, y) => x - y) as [number, number];
    if (a === b) continue;
    const tie = ties.get(`${a} ${b}`) ?? { a, b, events: 0 };
    tie.events++;
    ties.set(`${a} ${b}`, tie);
  }
  const places = layout(
    known.map(actor => actor.id),
    [...ties.values()],
  );
  return { actors: known, links: inside, ...places };
}
