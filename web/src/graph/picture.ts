import type { RelationType } from '../../../src/model/relation.js';
import type { Narrowed, Prepared } from '../../../src/query/narrow.js';
import { FAN_MAX, fanBends, stripOffsets } from './fan.js';
import { linkWidth, stripWidth } from './measures.js';
import { FACTUALITIES, TONES } from './scales.js';

/** One line of the map: an event, or a strip of a bundle. */
export interface Link {
  /** Row of the event in the slice; −1 for a strip. */
  event: number;
  /** Index of its pair in `Picture.pairs`. */
  pair: number;
  /** Rows of the actors; the line runs from `source` to `target`. */
  source: number;
  target: number;
  /** Index in `TONES`. */
  tone: number;
  /** Index in `FACTUALITIES`. */
  factuality: number;
  /** Whether an arrow head stands at the target. */
  head: boolean;
  width: number;
  /** Sideways, in chord lengths and in pixels, seen from its own source. */
  bend: number;
  offset: number;
}

/** All that is drawn between two actors. */
export interface PairOfActors {
  /** Rows of the actors, the lower first. */
  a: number;
  b: number;
  /** Rows of its events, in the order of their lines. */
  events: number[];
  /** A bundle is drawn as strips by direction and tone. */
  bundled: boolean;
}

/** What the map shows, as plain data. */
export interface Picture {
  links: Link[];
  pairs: PairOfActors[];
  /** Events in view by actor; an actor without one is drawn only when it is open. */
  degree: Int32Array;
  /** Neighbours in view by actor. */
  neighbours: Int32Array;
  /** Whether an actor is drawn. */
  shown: Uint8Array;
  /** Events, actors and statements in view. */
  events: number;
  actors: number;
  reports: number;
  /** Events of an actor with itself: too few pixels for a line, told in the panel. */
  loops: number[];
}

/** Above this number of events every pair with more than one is drawn as a bundle. */
export const DENSE = 2500;
/** Two sides, a seam apart. */
const STRIP_GAP = 1.5;
const BUNDLE_BEND = 0.14;

/**
 * Decides what is drawn: which events, as lines or as bundles, and with which bends.
 *
 * @param open ids of actors that are drawn even without an event in view
 */
export function picture(
  prepared: Prepared,
  narrowed: Narrowed,
  types: ReadonlyMap<string, RelationType>,
  open: readonly string[] = [],
): Picture {
  const { slice, size } = prepared;
  const { events, actors } = slice;
  const rowOf = new Map(actors.map((actor, row) => [actor.id, row]));
  const degree = new Int32Array(actors.length);
  const neighbours = new Int32Array(actors.length);
  const shown = new Uint8Array(actors.length);
  const pairs = new Map<number, PairOfActors>();
  const loops: number[] = [];
  let count = 0;
  let reports = 0;
  for (let i = 0; i < size; i++) {
    if (narrowed.failing[i] !== 0) continue;
    const source = events.source[i]!;
    const target = events.target[i]!;
    count++;
    reports += events.reports[i]!;
    degree[source]!++;
    if (source === target) {
      loops.push(i);
      continue;
    }
    degree[target]!++;
    const [a, b] = source < target ? [source, target] : [target, source];
    const key = a * actors.length + b;
    let pair = pairs.get(key);
    if (!pair) {
      pair = { a, b, events: [], bundled: false };
      pairs.set(key, pair);
      neighbours[a]!++;
      neighbours[b]!++;
    }
    pair.events.push(i);
  }
  const kept = new Set(open.map(id => rowOf.get(id)));
  for (let row = 0; row < actors.length; row++) shown[row] = degree[row]! > 0 || kept.has(row) ? 1 : 0;
  const all = [...pairs.values()];
  const dense = count > DENSE;
  const links: Link[] = [];
  all.forEach((pair, n) => {
    pair.bundled = pair.events.length > (dense ? 1 : FAN_MAX);
    if (pair.bundled) links.push(...strips(pair, n, prepared, types, dense));
    else links.push(...fan(pair, n, prepared, types));
  });
  return {
    links,
    pairs: all,
    degree,
    neighbours,
    shown,
    events: count,
    actors: shown.reduce((sum, one) => sum + one, 0),
    reports,
    loops,
  };
}

/** Lines of one pair: those of the first actor on one side, mutual ones in the middle, those of the second on the other. */
function fan(
  pair: PairOfActors,
  n: number,
  { slice }: Prepared,
  types: ReadonlyMap<string, RelationType>,
): Link[] {
  const { events } = slice;
  const side = (i: number) => {
    if (types.get(slice.types[events.type[i]!]!)?.symmetric) return 0;
    return events.source[i] === pair.a ? -1 : 1;
  };
  pair.events.sort((i, k) => side(i) - side(k) || compare(events.id[i]!, events.id[k]!));
  const bends = fanBends(pair.events.length);
  return pair.events.map((i, slot) => {
    const type = types.get(slice.types[events.type[i]!]!);
    const forward = events.source[i] === pair.a;
    return {
      event: i,
      pair: n,
      source: events.source[i]!,
      target: events.target[i]!,
      tone: toneIndex(type),
      factuality: FACTUALITIES.indexOf(events.factuality[i]!),
      head: !type?.symmetric,
      width: linkWidth(events.reports[i]!),
      bend: forward ? -bends[slot]! : bends[slot]!,
      offset: 0,
    };
  });
}

/** A ribbon of one strip a direction and tone, its width by events. */
function strips(
  pair: PairOfActors,
  n: number,
  { slice }: Prepared,
  types: ReadonlyMap<string, RelationType>,
  dense: boolean,
): Link[] {
  const { events } = slice;
  const strips = new Map<
    string,
    { forward: boolean; mutual: boolean; tone: number; events: number; asserted: boolean }
  >();
  for (const i of pair.events) {
    const type = types.get(slice.types[events.type[i]!]!);
    const mutual = type?.symmetric ?? false;
    const forward = mutual || events.source[i] === pair.a;
    const tone = toneIndex(type);
    const key = `${mutual ? 1 : forward ? 0 : 2}${tone}`;
    const strip = strips.get(key) ?? { forward, mutual, tone, events: 0, asserted: false };
    strip.events++;
    strip.asserted ||= events.factuality[i] === 'asserted';
    strips.set(key, strip);
  }
  const sorted = [...strips.entries()].sort(([a], [b]) => compare(a, b)).map(([, strip]) => strip);
  const widths = sorted.map(strip => (dense ? linkWidth(strip.events) : stripWidth(strip.events)));
  const offsets = stripOffsets(widths, STRIP_GAP);
  const bend = dense ? 0 : BUNDLE_BEND;
  return sorted.map((strip, k) => ({
    event: -1,
    pair: n,
    source: strip.forward ? pair.a : pair.b,
    target: strip.forward ? pair.b : pair.a,
    tone: strip.tone,
    factuality: strip.asserted ? 0 : 1,
    head: !strip.mutual,
    width: widths[k]!,
    bend: strip.forward ? bend : -bend,
    offset: strip.forward ? offsets[k]! : -offsets[k]!,
  }));
}

function toneIndex(type: RelationType | undefined): number {
  return type ? TONES.indexOf(type.tone) : TONES.indexOf('talk');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
