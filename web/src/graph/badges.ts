import { curveBetween, type Point, pointAt } from './bezier.js';
import { drawBadge } from './overlay.js';
import type { Link, PairOfActors } from './picture.js';
import type { FrameView, Scene } from './scene.js';

/** Draws the counts of bundles. */
export function drawBadges(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  hovered: number,
): void {
  const { picture, palette, focus } = scene;
  picture.pairs.forEach((pair, n) => {
    if (!pair.bundled) return;
    const at = badgeAt(pair, picture.links, n, view.toScreen);
    if (!at) return;
    const strong = n === focus.pair || picture.links[hovered]?.pair === n;
    drawBadge(ctx, at, pair.events.length, palette, `600 12px ${scene.font}`, strong);
  });
}

/** Where the count of a bundle stands, and one of its links. */
export function badgeAt(
  pair: PairOfActors,
  links: readonly Link[],
  n: number,
  toScreen: (row: number) => Point,
): (Point & { link: number }) | null {
  const index = firstLinkOf(links, n);
  const link = links[index];
  if (!link) return null;
  const curve = curveBetween(
    toScreen(pair.a),
    toScreen(pair.b),
    link.source === pair.a ? link.bend : -link.bend,
  );
  return { ...pointAt(curve, 0.5), link: index };
}

/** Links are in the order of their pairs. */
function firstLinkOf(links: readonly Link[], pair: number): number {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links[middle]!.pair < pair) low = middle + 1;
    else high = middle;
  }
  return links[low]?.pair === pair ? low : -1;
}
