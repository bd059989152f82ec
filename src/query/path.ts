import { cypher, type GraphStore } from '../store/index.js';
import { actorNames } from './actor-names.js';
import type { PathAnswer } from './answers.js';
import { eventRows } from './event-rows.js';

const LONGEST = 6;
/** Ways that are shown of each length. */
const MOST_PATHS = 4;

interface Tie {
  id: string;
  source: string;
  target: string;
  reports: number;
}

/**
 * The shortest ways from one actor to another over events that took place, whatever their direction, and some that are
 * one step longer. Of several events between two actors the one with most reports is taken.
 */
export async function path(store: GraphStore, from: string, to: string): Promise<PathAnswer> {
  const { rows } = await store.read<Tie>(cypher('read/ties'));
  const ways = waysBetween(rows, from, to, LONGEST, MOST_PATHS);
  const events = new Map(
    (
      await eventRows(
        store,
        ways.flatMap(way => way.events),
      )
    ).map(event => [event.id, event]),
  );
  const nameOf = await actorNames(store, [from, to, ...ways.flatMap(way => way.actors)]);
  return {
    from: nameOf(from),
    to: nameOf(to),
    longest: LONGEST,
    paths: ways.map(way => ({
      actors: way.actors.map(nameOf),
      events: way.events.map(id => events.get(id)!),
    })),
  };
}

/** Ways by breadth-first search from the end, walked from the start; strongest ties first, so always the same ones. */
export function waysBetween(
  ties: readonly Tie[],
  from: string,
  to: string,
  longest: number,
  most: number,
): { actors: string[]; events: string[] }[] {
  const neighbours = new Map<string, Map<string, Tie>>();
  for (const tie of ties) {
    for (const [here, there] of [
      [tie.source, tie.target],
      [tie.target, tie.source],
    ] as const) {
      const known = neighbours.get(here) ?? new Map<string, Tie>();
      const best = known.get(there);
      if (!best || stronger(tie, best)) known.set(there, tie);
      neighbours.set(here, known);
    }
  }
  const distance = distances(neighbours, to, longest);
  const shortest = distance.get(from);
  if (from === to || shortest === undefined) return [];
  const ways: { actors: string[]; events: string[] }[] = [];
  for (const length of [shortest, shortest + 1]) {
    if (length > longest) break;
    walk(neighbours, distance, from, to, length, most, ways);
  }
  return ways;
}

function distances(
  neighbours: ReadonlyMap<string, ReadonlyMap<string, Tie>>,
  start: string,
  longest: number,
): Map<string, number> {
  const distance = new Map([[start, 0]]);
  let rim = [start];
  for (let step = 1; step <= longest && rim.length > 0; step++) {
    const next: string[] = [];
    for (const here of rim) {
      for (const there of neighbours.get(here)?.keys() ?? []) {
        if (distance.has(there)) continue;
        distance.set(there, step);
        next.push(there);
      }
    }
    rim = next;
  }
  return distance;
}

function walk(
  neighbours: ReadonlyMap<string, ReadonlyMap<string, Tie>>,
  distance: ReadonlyMap<string, number>,
  from: string,
  to: string,
  length: number,
  most: number,
  ways: { actors: string[]; events: string[] }[],
): void {
  const before = ways.length;
  const go = (actors: string[], events: string[]) => {
    if (ways.length - before >= most) return;
    const here = actors.at(-1)!;
    if (events.length === length) {
      if (here === to) ways.push({ actors: [...actors], events: [...events] });
      return;
    }
    const steps = [...(neighbours.get(here) ?? [])]
      .filter(([there]) => !actors.includes(there) && (there !== to || events.length === length - 1))
      .filter(([there]) => (distance.get(there) ?? Number.POSITIVE_INFINITY) <= length - events.length - 1)
      .sort(([a, one], [b, other]) => other.reports - one.reports || (a < b ? -1 : 1));
    for (const [there, tie] of steps) go([...actors, there], [...events, tie.id]);
  };
  go([from], []);
}

function stronger(a: Tie, b: Tie): boolean {
  return a.reports !== b.reports ? a.reports > b.reports : a.id < b.id;
}
