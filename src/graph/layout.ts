import { UndirectedGraph } from 'graphology';
import forceAtlas2Module from 'graphology-layout-forceatlas2';
import { clearLines } from './clear-lines.js';
import { unitHash } from './hash.js';
import { pack } from './pack.js';
import { separate } from './separate.js';

// the package is CommonJS whose export is the function itself, which its types do not say
const forceAtlas2 = forceAtlas2Module as unknown as typeof forceAtlas2Module.default;

/** How strongly two actors belong together: rows of the actors, and how many events they share. */
export interface Tie {
  a: number;
  b: number;
  events: number;
}

/** Positions by row; one unit is about a pixel of a map that holds everything. */
export interface Positions {
  x: number[];
  y: number[];
}

/** Room that one actor with its name takes on the map, in pixels. */
const ROOM = { width: 118, height: 58 };
/** Maps are wider than high. */
const ASPECT = 1.3;
const MOST_ITERATIONS = 600;
/** Node · iteration steps that a layout may cost: large graphs get fewer iterations. */
const STEPS = 260_000;
const BARNES_HUT_FROM = 300;
/** A few actors may take more room than many: their lines, side by side, should be told apart. */
const ROOMY = 40;
/** Area of a map by that which its actors take themselves. */
const ROOM_A_NODE = 1.6;

/**
 * Places actors so that those with common events stand together (ForceAtlas2 of Jacomy et al. 2014). Nothing in it is
 * random: it starts from places that come from the ids, so the same graph gives the same picture.
 */
export function layout(ids: readonly string[], ties: readonly Tie[]): Positions {
  const positions: Positions = { x: ids.map(() => 0), y: ids.map(() => 0) };
  const roomy = ROOM_A_NODE + ROOMY / Math.max(1, ids.length);
  const islands = components(ids, ties).map(rows => {
    const inside = new Set(rows);
    const own = ties.filter(tie => inside.has(tie.a));
    return { points: layoutIsland(rows, ids, own, roomy), ties: own };
  });
  pack(islands, ROOM, ASPECT).forEach(({ dx, dy }, n) => {
    for (const { row, x, y } of islands[n]!.points) {
      positions.x[row] = round(x + dx);
      positions.y[row] = round(y + dy);
    }
  });
  return positions;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

export interface Placed {
  row: number;
  x: number;
  y: number;
}

/** Rows of actors that are connected with each other, the largest group first. */
function components(ids: readonly string[], ties: readonly Tie[]): number[][] {
  const parent = ids.map((_, row) => row);
  const find = (row: number): number => {
    let root = row;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[row] !== root) [parent[row], row] = [root, parent[row]!];
    return root;
  };
  for (const { a, b } of ties) parent[find(a)] = find(b);
  const groups = new Map<number, number[]>();
  ids.forEach((_, row) => {
    const root = find(row);
    const group = groups.get(root);
    if (group) group.push(row);
    else groups.set(root, [row]);
  });
  const first = (rows: number[]) => rows.map(row => ids[row]!).sort()[0]!;
  return [...groups.values()].sort((a, b) => b.length - a.length || (first(a) < first(b) ? -1 : 1));
}

/** Places one connected group around the origin. */
function layoutIsland(
  rows: readonly number[],
  ids: readonly string[],
  ties: readonly Tie[],
  roomy: number,
): Placed[] {
  const sorted = [...rows].sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  if (sorted.length === 1) return [{ row: sorted[0]!, x: 0, y: 0 }];
  if (sorted.length === 2) {
    return sorted.map((row, n) => ({
      row,
      x: (n - 0.5) * ROOM.width * 1.1,
      y: (n - 0.5) * ROOM.height * 0.7,
    }));
  }
  const graph = new UndirectedGraph();
  for (const row of sorted) {
    const angle = 2 * Math.PI * unitHash(ids[row]!);
    const radius = Math.sqrt(unitHash(`${ids[row]!} r`)) * Math.sqrt(sorted.length) * 10;
    graph.addNode(row, { x: radius * Math.cos(angle), y: radius * Math.sin(angle) });
  }
  const known = [...ties].sort((s, t) => key(ids, s, t));
  for (const { a, b, events } of known)
    graph.mergeUndirectedEdge(a, b, { weight: 1 + 0.2 * Math.log2(events) });
  const places = forceAtlas2(graph, {
    iterations: Math.max(60, Math.min(MOST_ITERATIONS, Math.round(STEPS / sorted.length))),
    getEdgeWeight: 'weight',
    settings: {
      gravity: 0.6,
      scalingRatio: 14,
      slowDown: 1 + Math.log(sorted.length),
      barnesHutOptimize: sorted.length > BARNES_HUT_FROM,
      barnesHutTheta: 0.8,
      outboundAttractionDistribution: false,
    },
  });
  const placed = sorted.map(row => ({ row, ...places[row]! }));
  const spread = separate(stretch(turn(placed), roomy), ROOM);
  return separate(clearLines(spread, ties, ROOM.height * 0.5), ROOM);
}

function key(ids: readonly string[], s: Tie, t: Tie): number {
  const [one, other] = [`${ids[s.a]} ${ids[s.b]}`, `${ids[t.a]} ${ids[t.b]}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Turns a cloud of points so that its longer axis lies flat (principal components). */
function turn(points: readonly Placed[]): Placed[] {
  const [mx, my] = [mean(points.map(point => point.x)), mean(points.map(point => point.y))];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return points.map(({ row, x, y }) => ({
    row,
    x: (x - mx) * cos + (y - my) * sin,
    y: (y - my) * cos - (x - mx) * sin,
  }));
}

/** Scales a cloud so that each point has the room of an actor and the whole has the shape of a map. */
function stretch(points: readonly Placed[], roomy: number): Placed[] {
  const area = points.length * ROOM.width * ROOM.height * roomy;
  const spreadX = deviation(points.map(point => point.x)) || 1;
  const spreadY = deviation(points.map(point => point.y)) || 1;
  // a uniform rectangle of w × h has deviations of w/√12 and h/√12
  const wanted = Math.sqrt(area / ASPECT / 12);
  const shape = Math.min(2.2, Math.max(0.8, spreadX / spreadY));
  const aspect = Math.sqrt(shape * ASPECT);
  const scaleY = (wanted * Math.sqrt(ASPECT / aspect)) / spreadY;
  const scaleX = (wanted * Math.sqrt(ASPECT / aspect) * aspect) / spreadX;
  return points.map(({ row, x, y }) => ({ row, x: x * scaleX, y: y * scaleY }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(mean(values.map(value => (value - centre) ** 2)));
}
