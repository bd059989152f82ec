import type { Point } from './bezier.js';
import { Cells } from './cells.js';

/** A name that wants a place beside its node. */
export interface LabelWish {
  id: number;
  x: number;
  y: number;
  /** Radius of its node. */
  r: number;
  width: number;
  height: number;
  /** Placed even where it covers another. */
  forced: boolean;
  /** Placed even where it covers some nodes: the map needs this name more than their discs. */
  needed: boolean;
  /** Directions of the node's links, as unit vectors. */
  links: readonly Point[];
}

/** A placed name: `x` is its left edge, `y` its middle. */
export interface PlacedLabel {
  id: number;
  x: number;
  y: number;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Space between a node and its name. */
const GAP = 5;
/** Where names stand, best first; each is a direction from the node. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.75, 0.75],
  [0.75, -0.75],
  [-0.75, 0.75],
  [-0.75, -0.75],
] as const;
const COVERS_LABEL = 100;
const COVERS_NODE = 30;
const CROSSES_LINK = 3;
const LATER_SIDE = 0.4;
const LEAVES_VIEW = 100;
const CELL = 96;

/**
 * Places names beside their nodes, one after the other in the order given: on the side where they cover no other name,
 * no node and as few links as possible. Names without a free place are left out, unless they are forced.
 *
 * @param before the sides taken last time, by id; keeping them is preferred so that names do not jump
 * @param taken boxes that other words have taken already
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  nodes: readonly { x: number; y: number; r: number }[],
  view: { width: number; height: number },
  before: Map<number, number>,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const labels = new Boxes();
  for (const box of taken) labels.add(box);
  const discs = new Boxes();
  for (const { x, y, r } of nodes) discs.add({ left: x - r, top: y - r, right: x + r, bottom: y + r });
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    // nothing that costs as much as this is a place
    let limit = wish.forced ? Number.POSITIVE_INFINITY : wish.needed ? COVERS_LABEL : COVERS_NODE;
    let bestSide = -1;
    let bestBox: Box | null = null;
    for (let n = 0; n < SIDES.length; n++) {
      const box = boxAt(wish, SIDES[n]!);
      let cost =
        CROSSES_LINK * crossings(wish, box) +
        LEAVES_VIEW * Number(leavesView(box, view)) +
        LATER_SIDE * n -
        (before.get(wish.id) === n ? 2 * LATER_SIDE : 0);
      if (cost < limit) cost += labels.cost(box, COVERS_LABEL, limit - cost);
      if (cost < limit) cost += discs.cost(box, COVERS_NODE, limit - cost);
      if (cost >= limit) continue;
      limit = cost;
      bestSide = n;
      bestBox = box;
    }
    if (!bestBox) continue;
    before.set(wish.id, bestSide);
    labels.add(bestBox);
    placed.push({ id: wish.id, x: bestBox.left, y: (bestBox.top + bestBox.bottom) / 2 });
  }
  return placed;
}

function boxAt({ x, y, r, width, height }: LabelWish, [dx, dy]: readonly [number, number]): Box {
  const away = r + GAP;
  const cx = x + dx * (Math.abs(dx) === 1 || dy !== 0 ? away : 0) + Math.sign(dx) * (width / 2);
  const cy = y + dy * away + Math.sign(dy) * (height / 2 - (dx === 0 ? 0 : 2));
  return { left: cx - width / 2, top: cy - height / 2, right: cx + width / 2, bottom: cy + height / 2 };
}

/** How many of the node's own links run through a box, looked at near the node, where names stand. */
function crossings({ x, y, r, links, width }: LabelWish, box: Box): number {
  let count = 0;
  const reach = Math.min(width, 72);
  for (const link of links) {
    for (let step = 1; step <= 5; step++) {
      const away = r + GAP + (reach * step) / 5;
      if (!inside(box, x + link.x * away, y + link.y * away)) continue;
      count++;
      break;
    }
  }
  return count;
}

function inside(box: Box, x: number, y: number): boolean {
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function leavesView(box: Box, view: { width: number; height: number }): boolean {
  return box.left < 2 || box.top < 2 || box.right > view.width - 2 || box.bottom > view.height - 2;
}

/** Boxes that should not be covered. */
class Boxes {
  readonly #cells = new Cells<Box>(CELL);

  add(box: Box): void {
    this.#cells.add(box.left, box.top, box.right, box.bottom, box);
  }

  /** What covering boxes costs, each as much as `each`; counting ends where it has cost `most`. */
  cost(box: Box, each: number, most: number): number {
    const met = new Set<Box>();
    this.#cells.some(box.left, box.top, box.right, box.bottom, other => {
      if (overlap(box, other)) met.add(other);
      return met.size * each >= most;
    });
    return met.size * each;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
