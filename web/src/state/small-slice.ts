import { emptySlice, type Slice } from '../../../src/query/slice.js';
import type { SmallGraph } from '../../../src/query/small-graph.js';

/** A small graph in the form that the map is drawn from. */
export function smallSlice({ actors, links }: Pick<SmallGraph, 'actors' | 'links'>): Slice {
  const slice = emptySlice();
  const rows = new Map(actors.map((actor, row) => [actor.id, row]));
  const types = new Map<string, number>();
  slice.actors = actors.map(actor => ({ ...actor, events: 0, neighbours: 0 }));
  slice.outlets = [{ id: '', name: '' }];
  for (const link of links) {
    if (!types.has(link.type)) types.set(link.type, slice.types.push(link.type) - 1);
    const { events } = slice;
    events.id.push(link.id);
    events.source.push(rows.get(link.source)!);
    events.target.push(rows.get(link.target)!);
    events.type.push(types.get(link.type)!);
    events.factuality.push(link.factuality);
    events.date.push(null);
    events.reports.push(link.reports);
    events.articles.push(1);
    events.score.push(1);
    events.status.push('auto');
    events.outlets.push([0]);
    events.speakers.push([0]);
  }
  slice.matching = links.length;
  return slice;
}
