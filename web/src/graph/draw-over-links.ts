import { drawBadges } from './badges.js';
import { type Curve, curveBetween, leaves, type Point, pointAt } from './bezier.js';
import { labelPlaces } from './fan.js';
import type { Box } from './labels.js';
import { placeLineLabels } from './line-labels.js';
import { drawCased, drawCross, drawLineLabel } from './overlay.js';
import { css, mix, rgb } from './palette.js';
import type { Link } from './picture.js';
import { FACTUALITIES } from './scales.js';
import type { FrameView, Scene } from './scene.js';

const MOST_LINE_LABELS = 48;

/**
 * Draws what lies above the links and below the actors: the chosen and the hovered link, words, counts.
 *
 * @returns the boxes that words take
 */
export function drawOverLinks(ctx: CanvasRenderingContext2D, scene: Scene, view: FrameView): Box[] {
  const { picture, palette, focus } = scene;
  const hovered = view.hover?.kind === 'link' ? view.hover.index : -1;
  const curveOf = (link: Link) =>
    curveBetween(view.toScreen(link.source), view.toScreen(link.target), link.bend, link.offset * view.size);
  const cased = (index: number, chosen: boolean) => {
    const link = picture.links[index];
    if (!link || link.event < 0) return;
    drawCased(
      ctx,
      {
        curve: curveOf(link),
        width: Math.max(1, link.width * view.size),
        colour: palette.tones[link.tone]!,
        factuality: link.factuality,
        head: link.head,
        rFrom: scene.places.radius[link.source]! * view.size,
        rTo: scene.places.radius[link.target]! * view.size,
        chosen,
      },
      palette,
    );
  };
  if (hovered !== focus.link) cased(hovered, false);
  cased(focus.link, true);
  for (const [index, link] of picture.links.entries())
    if (FACTUALITIES[link.factuality] === 'negated' && link.event >= 0)
      drawCross(ctx, curveOf(link), faded(scene, palette.tones[link.tone]!, scene.emphasis(link, index)));
  const boxes = drawLineLabels(ctx, scene, view, curveOf, hovered);
  if (scene.badges) drawBadges(ctx, scene, view, hovered);
  return boxes;
}

/** Writes words into the lines that touch what is chosen or hovered, where they have room. */
function drawLineLabels(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  curveOf: (link: Link) => Curve,
  hovered: number,
): Box[] {
  const { picture, palette, focus } = scene;
  const wanted = wantedLabels(scene, view, hovered);
  if (wanted.length === 0) return [];
  const labels = wanted.map(index => {
    const link = picture.links[index]!;
    const strong = index === focus.link || index === hovered;
    const siblings = picture.pairs[link.pair]!.events;
    const text = scene.typeLabel(link);
    const font = `${strong ? 600 : 450} ${strong ? 13 : 11}px ${scene.font}`;
    ctx.font = font;
    return {
      link,
      strong,
      text,
      font,
      curve: trimmed(curveOf(link), scene, link, view.size),
      width: ctx.measureText(text).width,
      best: strong ? 0.5 : labelPlaces(siblings.length)[siblings.indexOf(link.event)]!,
      forced: strong,
    };
  });
  const { places, boxes } = placeLineLabels(labels, discsOf(scene, view));
  for (let i = labels.length - 1; i >= 0; i--) {
    const { link, strong, text, font, curve } = labels[i]!;
    const place = places[i]!;
    if (place === null) continue;
    const colour = palette.tones[link.tone]!;
    drawLineLabel(ctx, { curve, text, colour, font, place, halo: strong ? 9 : 5 }, palette.ground);
  }
  return boxes;
}

/** Links that get a word, the chosen and the hovered one first. */
function wantedLabels({ picture, focus }: Scene, view: FrameView, hovered: number): number[] {
  const actor = view.hover?.kind === 'actor' ? view.hover.row : -1;
  const near: number[] = [];
  picture.links.forEach((link, index) => {
    if (link.event < 0 || index === focus.link || index === hovered) return;
    const touches = (row: number) => focus.actors.has(row) || row === actor;
    if (touches(link.source) || touches(link.target)) near.push(index);
  });
  const first = [...new Set([focus.link, hovered])].filter(index => (picture.links[index]?.event ?? -1) >= 0);
  return [...first, ...near.slice(0, MOST_LINE_LABELS)];
}

/** Discs on the screen that words must not cover. */
function discsOf({ picture, places, actors }: Scene, view: FrameView): { x: number; y: number; r: number }[] {
  const discs: { x: number; y: number; r: number }[] = [];
  for (let row = 0; row < actors.length; row++) {
    if (picture.shown[row] === 0) continue;
    const { x, y } = view.toScreen(row);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    discs.push({ x, y, r: places.radius[row]! * view.size });
  }
  return discs;
}

/** The part of a curve between the rims of its nodes. */
function trimmed(curve: Curve, scene: Scene, link: Link, size: number): Curve {
  const t0 = leaves(curve, scene.places.radius[link.source]! * size + 2, false);
  const t1 = leaves(curve, scene.places.radius[link.target]! * size + 10, true);
  const { from, control, to } = curve;
  const lerp = (a: Point, b: Point, t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  return {
    from: pointAt(curve, t0),
    control: lerp(lerp(from, control, t0), lerp(control, to, t0), t1),
    to: pointAt(curve, t1),
  };
}

function faded(scene: Scene, colour: string, strength: number): string {
  return strength >= 1 ? colour : css(mix(rgb(colour), rgb(scene.palette.ground), strength));
}
