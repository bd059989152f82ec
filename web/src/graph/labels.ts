import type { Point } from './bezier.js';

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
const LEAVES_VIEW = 60;
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
  const labels = grid();
  for (const box of taken) labels.add(box);
  const discs = grid();
  for (const { x, y, r } of nodes) discs.add({ left: x - r, top: y - r, right: x + r, bottom: y + r });
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    let best = Number.POSITIVE_INFINITY;
    let bestSide = 0;
    let bestBox: Box | null = null;
    SIDES.forEach((side, n) => {
      const box = boxAt(wish, side);
      const cost =
        COVERS_LABEL * labels.hits(box) +
        COVERS_NODE * discs.hits(box) +
        CROSSES_LINK * crossings(wish, box) +
        LEAVES_VIEW * Number(leavesView(box, view)) +
        LATER_SIDE * n -
        (before.get(wish.id) === n ? 2 * LATER_SIDE : 0);
      if (cost >= best) return;
      best = cost;
      bestSide = n;
      bestBox = box;
    });
    const limit = wish.forced ? Number.POSITIVE_INFINITY : wish.needed ? COVERS_LABEL : COVERS_NODE;
    if (!bestBox || best >= limit) continue;
    before.set(wish.id, bestSide);
    labels.add(bestBox);
    placed.push({
      id: wish.id,
      x: (bestBox as Box).left,
      y: ((bestBox as Box).top + (bestBox as Box).bottom) / 2,
    });
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

/** Boxes by cell, so that a box meets only its neighbours. */
function grid() {
  const cells = new Map<string, Box[]>();
  const each = (box: Box, visit: (key: string) => boolean) => {
    for (let i = Math.floor(box.left / CELL); i <= Math.floor(box.right / CELL); i++)
      for (let k = Math.floor(box.top / CELL); k <= Math.floor(box.bottom / CELL); k++)
        if (visit(`${i} ${k}`)) return true;
    return false;
  };
  return {
    add(box: Box) {
      each(box, key => {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
        return false;
      });
    },
    hits(box: Box): number {
      const met = new Set<Box>();
      each(box, key => {
        for (const other of cells.get(key) ?? []) if (overlap(box, other)) met.add(other);
        return false;
      });
      return met.size;
    },
  };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
