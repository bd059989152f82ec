import type { SliceActor } from '../../../src/query/slice.js';
import { type Curve, curveBetween, leaves, type Point, pointAt } from './bezier.js';
import { labelPlaces } from './fan.js';
import { actorStrength, type Focus } from './focus.js';
import { type LabelWish, placeLabels } from './labels.js';
import { drawBadge, drawCased, drawCross, drawLineLabel } from './overlay.js';
import type { Emphasis, Places } from './pack.js';
import { css, mix, type Palette, rgb } from './palette.js';
import type { Link, PairOfActors, Picture } from './picture.js';
import { FACTUALITIES } from './scales.js';

/** Everything that a frame of the map is drawn from. */
export interface Scene {
  actors: readonly SliceActor[];
  places: Places;
  picture: Picture;
  palette: Palette;
  focus: Focus;
  /** How strongly links and actors are drawn, 0–1. */
  emphasis: Emphasis;
  nodeEmphasis(row: number): number;
  /** Rows of the actors with a ring. */
  chosen: ReadonlySet<number>;
  /** Rows of the actors near the chosen ones. */
  near: ReadonlySet<number>;
  /** Name beside each actor, by row. */
  names: readonly string[];
  /** Neighbours of each actor that are not in view, by row. */
  more: ArrayLike<number>;
  /** Word in the line of an event. */
  typeLabel(link: Link): string;
  /** Whether bundles carry their counts; on a dense map they do not. */
  badges: boolean;
  /** Family of the words on the map. */
  font: string;
}

/** What changes from frame to frame without changing the scene. */
export interface FrameView {
  toScreen(row: number): Point;
  /** Factor of sizes at this zoom. */
  size: number;
  width: number;
  height: number;
  hover: { kind: 'actor'; row: number } | { kind: 'link'; index: number } | null;
}

const MOST_LINE_LABELS = 48;
const MOST_NAMES = 220;

/** Draws what lies above the links and below the actors: the chosen and the hovered link, words, counts. */
export function drawOverLinks(ctx: CanvasRenderingContext2D, scene: Scene, view: FrameView): void {
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
  drawLineLabels(ctx, scene, view, curveOf, hovered);
  if (scene.badges) drawBadges(ctx, scene, view, hovered);
}

/** Words in the lines that touch what is chosen or hovered. */
function drawLineLabels(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  curveOf: (link: Link) => Curve,
  hovered: number,
): void {
  const { picture, palette, focus } = scene;
  const hoveredActor = view.hover?.kind === 'actor' ? view.hover.row : -1;
  const wanted: number[] = [];
  picture.links.forEach((link, index) => {
    if (link.event < 0) return;
    const near =
      focus.actors.has(link.source) ||
      focus.actors.has(link.target) ||
      link.source === hoveredActor ||
      link.target === hoveredActor;
    if ((near && wanted.length < MOST_LINE_LABELS) || index === hovered || index === focus.link)
      wanted.push(index);
  });
  wanted.sort((a, b) => Number(a === focus.link) - Number(b === focus.link));
  for (const index of wanted) {
    const link = picture.links[index]!;
    const strong = index === focus.link || index === hovered;
    const siblings = picture.pairs[link.pair]!.events;
    const place = strong ? 0.5 : labelPlaces(siblings.length)[siblings.indexOf(link.event)]!;
    drawLineLabel(
      ctx,
      {
        curve: trimmed(curveOf(link), scene, link, view.size),
        text: scene.typeLabel(link),
        colour: palette.tones[link.tone]!,
        font: `${strong ? 600 : 450} ${strong ? 13 : 11}px ${scene.font}`,
        place,
        halo: strong ? 9 : 5,
      },
      palette.ground,
    );
  }
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

function drawBadges(ctx: CanvasRenderingContext2D, scene: Scene, view: FrameView, hovered: number): void {
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

function faded(scene: Scene, colour: string, strength: number): string {
  return strength >= 1 ? colour : css(mix(rgb(colour), rgb(scene.palette.ground), strength));
}

/** Writes the names of actors, those of the chosen ones first, then by their events in view. */
export function drawNames(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  view: FrameView,
  sides: Map<number, number>,
): void {
  const { picture, palette, actors } = scene;
  const hoveredRow = view.hover?.kind === 'actor' ? view.hover.row : -1;
  const nodes: { row: number; x: number; y: number; r: number }[] = [];
  for (let row = 0; row < actors.length; row++) {
    if (picture.shown[row] === 0) continue;
    const { x, y } = view.toScreen(row);
    if (x < -60 || y < -30 || x > view.width + 60 || y > view.height + 30) continue;
    nodes.push({ row, x, y, r: scene.places.radius[row]! * view.size });
  }
  const rank = (row: number) =>
    (row === hoveredRow ? 1e9 : 0) +
    (scene.chosen.has(row) ? 1e8 : 0) +
    (scene.near.has(row) ? 1e6 : 0) +
    picture.degree[row]!;
  const ranked = [...nodes].sort((a, b) => rank(b.row) - rank(a.row) || a.row - b.row).slice(0, MOST_NAMES);
  const directions = linkDirections(picture, ranked, view);
  const styles = new Map(ranked.map(node => [node.row, nameStyle(scene, node.row)]));
  const wishes: LabelWish[] = ranked.map(({ row, x, y, r }) => {
    const style = styles.get(row)!;
    apply(ctx, style);
    const extra = style.more ? ctx.measureText(` ${style.more}`).width * 0.9 : 0;
    return {
      id: row,
      x,
      y,
      r: r + (scene.chosen.has(row) ? 4 : 0),
      width: ctx.measureText(style.text).width + extra + 2,
      height: style.size + 5,
      forced: scene.chosen.has(row) || row === hoveredRow,
      links: directions.get(row) ?? [],
    };
  });
  for (const label of placeLabels(wishes, nodes, view, sides)) {
    const style = styles.get(label.id)!;
    const strength = actorStrength(scene.focus, scene.near, label.id);
    writeName(ctx, label, style, strength >= 1 ? palette.ink : palette.ink2, palette);
  }
}

interface NameStyle {
  text: string;
  font: string;
  size: number;
  spacing: string;
  more: string;
  moreFont: string;
}

function nameStyle(scene: Scene, row: number): NameStyle {
  const actor = scene.actors[row]!;
  const chosen = scene.chosen.has(row);
  const name = scene.names[row]!;
  const more = scene.more[row]! > 0 ? `+${scene.more[row]}` : '';
  const moreFont = `400 11px ${scene.font}`;
  if (actor.kind === 'state') {
    const size = chosen ? 12.5 : 11;
    return {
      text: name.toLocaleUpperCase('de'),
      font: `${chosen ? 700 : 600} ${size}px ${scene.font}`,
      size,
      spacing: '0.075em',
      more,
      moreFont,
    };
  }
  const size = chosen ? 14 : 12.5;
  const roman = actor.kind === 'person' || actor.kind === 'media';
  const weight = chosen ? 700 : roman ? 500 : 400;
  return {
    text: name,
    font: `${roman ? '' : 'italic '}${weight} ${size}px ${scene.font}`,
    size,
    spacing: '0px',
    more,
    moreFont,
  };
}

function apply(ctx: CanvasRenderingContext2D, style: NameStyle): void {
  ctx.font = style.font;
  ctx.letterSpacing = style.spacing === '0px' ? '0px' : `${(style.size * 0.075).toFixed(2)}px`;
}

function writeName(
  ctx: CanvasRenderingContext2D,
  at: { x: number; y: number },
  style: NameStyle,
  colour: string,
  palette: Palette,
): void {
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.ground;
  apply(ctx, style);
  ctx.lineWidth = 4;
  ctx.strokeText(style.text, at.x, at.y);
  ctx.fillStyle = colour;
  ctx.fillText(style.text, at.x, at.y);
  if (style.more) {
    const x = at.x + ctx.measureText(style.text).width + 4;
    ctx.font = style.moreFont;
    ctx.letterSpacing = '0px';
    ctx.strokeText(style.more, x, at.y);
    ctx.fillStyle = palette.ink3;
    ctx.fillText(style.more, x, at.y);
  }
  ctx.restore();
}

/** Directions in which the links of the ranked nodes leave them, a curve by its control point. */
function linkDirections(
  picture: Picture,
  ranked: readonly { row: number }[],
  view: FrameView,
): Map<number, Point[]> {
  const wanted = new Set(ranked.map(node => node.row));
  const directions = new Map<number, Point[]>();
  const add = (row: number, from: Point, to: Point) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const list = directions.get(row);
    const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    if (list) list.push(direction);
    else directions.set(row, [direction]);
  };
  for (const link of picture.links) {
    const needs = [wanted.has(link.source), wanted.has(link.target)];
    if (!needs[0] && !needs[1]) continue;
    const curve = curveBetween(view.toScreen(link.source), view.toScreen(link.target), link.bend);
    if (needs[0]) add(link.source, curve.from, curve.control);
    if (needs[1]) add(link.target, curve.to, curve.control);
  }
  return directions;
}
