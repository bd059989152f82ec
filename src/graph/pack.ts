import type { Placed, Tie } from './layout.js';

/** A connected group: its points and what connects them. */
export interface Group {
  points: readonly Placed[];
  ties: readonly Tie[];
}

/** How far a group is moved. */
export interface Move {
  dx: number;
  dy: number;
}

/**
 * Lays groups of points around the first one, each as near to its centre as it fits without touching another, measured
 * so that the whole gets the given aspect (after Freivalds, Dogrusoz and Kikusts 2002, with boxes for polyominoes).
 */
export function pack(
  groups: readonly Group[],
  room: { width: number; height: number },
  aspect: number,
): Move[] {
  const taken = new Set<string>();
  const cell = { width: room.width / 2, height: room.height / 2 };
  const spiral = new Spiral(cell, aspect);
  return groups.map(({ points, ties }, n) => {
    const cells = cellsOf(points, ties, cell);
    let move = { dx: 0, dy: 0 };
    if (n > 0) {
      const [cx, cy] = middle(points);
      for (const { i, k } of spiral.from(points.length)) {
        const [di, dk] = [i - Math.round(cx / cell.width), k - Math.round(cy / cell.height)];
        if (cells.some(([x, y]) => taken.has(`${x + di} ${y + dk}`))) continue;
        move = { dx: di * cell.width, dy: dk * cell.height };
        for (const [x, y] of cells) taken.add(`${x + di} ${y + dk}`);
        break;
      }
    } else for (const [x, y] of cells) taken.add(`${x} ${y}`);
    return move;
  });
}

/** Cells to each side of a point that are its own; two groups stay twice as far apart. */
const MARGIN = 1;

/** The cells that points, the room around them and the lines between them cover. */
function cellsOf(
  points: readonly Placed[],
  ties: readonly Tie[],
  cell: { width: number; height: number },
): [number, number][] {
  const keys = new Map<string, [number, number]>();
  const cover = (x: number, y: number, margin: number) => {
    const [i, k] = [Math.round(x / cell.width), Math.round(y / cell.height)];
    for (let di = -margin; di <= margin; di++)
      for (let dk = -margin; dk <= margin; dk++) keys.set(`${i + di} ${k + dk}`, [i + di, k + dk]);
  };
  const byRow = new Map(points.map(point => [point.row, point]));
  for (const { x, y } of points) cover(x, y, MARGIN);
  for (const { a, b } of ties) {
    const [from, to] = [byRow.get(a)!, byRow.get(b)!];
    const steps = Math.ceil(Math.hypot((to.x - from.x) / cell.width, (to.y - from.y) / cell.height));
    for (let n = 1; n < steps; n++)
      cover(from.x + ((to.x - from.x) * n) / steps, from.y + ((to.y - from.y) * n) / steps, 0);
  }
  return [...keys.values()];
}

function middle(points: readonly Placed[]): [number, number] {
  const xs = points.map(point => point.x);
  const ys = points.map(point => point.y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
}

/** Cells in the order of their distance from the centre. */
class Spiral {
  readonly #cells: { i: number; k: number; distance: number }[] = [];
  #radius = 0;
  /** Where the search for groups of a size has to begin: nearer cells are full for them. */
  readonly #start = new Map<number, number>();

  constructor(
    readonly cell: { width: number; height: number },
    readonly aspect: number,
  ) {}

  *from(size: number): Generator<{ i: number; k: number }> {
    for (let n = this.#start.get(size) ?? 0; ; n++) {
      while (n >= this.#cells.length) this.#grow();
      this.#start.set(size, n);
      yield this.#cells[n]!;
    }
  }

  #grow(): void {
    const inner = this.#radius;
    this.#radius = inner + 8 * this.cell.width;
    const reach = this.#radius;
    const found: { i: number; k: number; distance: number }[] = [];
    const [most, high] = [
      Math.ceil((reach * this.aspect) / this.cell.width),
      Math.ceil(reach / this.cell.height),
    ];
    for (let i = -most; i <= most; i++) {
      for (let k = -high; k <= high; k++) {
        const distance = Math.hypot((i * this.cell.width) / this.aspect, k * this.cell.height);
        if (distance >= inner && distance < reach) found.push({ i, k, distance });
      }
    }
    this.#cells.push(...found.sort((a, b) => a.distance - b.distance || a.i - b.i || a.k - b.k));
  }
}
