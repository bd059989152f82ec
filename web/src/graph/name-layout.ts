import { curveBetween, type Point } from './bezier.js';
import { actorStrength } from './focus.js';
import { type Box, type LabelWish, placeLabels } from './labels.js';
import type { Picture } from './picture.js';
import type { FrameView, Scene } from './scene.js';

/** How the name of an actor is set. */
export interface NameStyle {
  text: string;
  size: number;
  weight: number;
  italic: boolean;
  /** Space between letters in pixels. */
  spacing: number;
  /** What is said of neighbours that are not in view, empty when all are. */
  more: string;
}

/** A name with its place: left edge and middle. */
export interface PlacedName extends NameStyle {
  row: number;
  x: number;
  y: number;
  /** Width of the name without what follows it. */
  width: number;
  strong: boolean;
}

/** Width of a text in pixels. */
export type Measure = (text: string, font: string, spacing: number) => number;

const MOST_NAMES = 220;
/** Names that a map is not without: those of its largest actors. */
const NEEDED_NAMES = 28;
const MORE_SIZE = 11;

/** Finds places for the names of actors, those of the chosen ones first, then by their events in view. */
export function layNames(
  scene: Scene,
  view: FrameView,
  measure: Measure,
  sides: Map<number, number>,
  taken: readonly Box[],
): PlacedName[] {
  const nodes = visibleNodes(scene, view);
  const ranked = rankedNodes(scene, view, nodes).slice(0, MOST_NAMES);
  const directions = linkDirections(scene.picture, ranked, view);
  const styles = new Map(ranked.map(node => [node.row, nameStyle(scene, node.row)]));
  const widths = new Map<number, number>();
  const hovered = view.hover?.kind === 'actor' ? view.hover.row : -1;
  const wishes: LabelWish[] = ranked.map(({ row, x, y, r }, place) => {
    const style = styles.get(row)!;
    const width = measure(style.text, fontOf(style, scene.font), style.spacing);
    widths.set(row, width);
    const extra = style.more ? measure(style.more, moreFont(scene.font), 0) + 4 : 0;
    return {
      id: row,
      x,
      y,
      r: r + (scene.chosen.has(row) ? 4 : 0),
      width: width + extra + 2,
      height: style.size + 5,
      forced: scene.chosen.has(row) || row === hovered,
      needed: place < NEEDED_NAMES,
      links: directions.get(row) ?? [],
    };
  });
  const chosen = nodes.filter(({ row }) => scene.chosen.has(row)).map(boxOf);
  return placeLabels(wishes, nodes, view, sides, [...taken, ...chosen]).map(({ id, x, y }) => ({
    ...styles.get(id)!,
    row: id,
    x,
    y,
    width: widths.get(id)!,
    strong: actorStrength(scene.focus, scene.near, id) >= 1,
  }));
}

/** The names with that of a hovered actor, to the right of its node, where it had no place. */
export function withHovered(
  placed: readonly PlacedName[],
  scene: Scene,
  view: FrameView,
  measure: Measure,
): readonly PlacedName[] {
  if (view.hover?.kind !== 'actor') return placed;
  const { row } = view.hover;
  if (placed.some(name => name.row === row)) return placed;
  const style = nameStyle(scene, row);
  const { x, y } = view.toScreen(row);
  const away = scene.places.radius[row]! * view.size + 5;
  const width = measure(style.text, fontOf(style, scene.font), style.spacing);
  return [...placed, { ...style, row, x: x + away, y, width, strong: true }];
}

/** A font as CSS writes it. */
export function fontOf({ italic, weight, size }: NameStyle, family: string): string {
  return `${italic ? 'italic ' : ''}${weight} ${size}px ${family}`;
}

export function moreFont(family: string): string {
  return `400 ${MORE_SIZE}px ${family}`;
}

interface Node extends Point {
  row: number;
  r: number;
}

function visibleNodes({ picture, places, actors }: Scene, view: FrameView): Node[] {
  const nodes: Node[] = [];
  for (let row = 0; row < actors.length; row++) {
    if (picture.shown[row] === 0) continue;
    const { x, y } = view.toScreen(row);
    if (x < -60 || y < -30 || x > view.width + 60 || y > view.height + 30) continue;
    nodes.push({ row, x, y, r: places.radius[row]! * view.size });
  }
  return nodes;
}

function boxOf({ x, y, r }: Node): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function rankedNodes(scene: Scene, view: FrameView, nodes: readonly Node[]): Node[] {
  const hovered = view.hover?.kind === 'actor' ? view.hover.row : -1;
  const rank = (row: number) =>
    (row === hovered ? 1e9 : 0) +
    (scene.chosen.has(row) ? 1e8 : 0) +
    (scene.near.has(row) ? 1e6 : 0) +
    scene.picture.degree[row]!;
  return [...nodes].sort((a, b) => rank(b.row) - rank(a.row) || a.row - b.row);
}

/** Persons and media roman, states in spaced capitals, all others italic. */
function nameStyle(scene: Scene, row: number): NameStyle {
  const { kind } = scene.actors[row]!;
  const chosen = scene.chosen.has(row);
  const name = scene.names[row]!;
  const more = scene.more[row]! > 0 ? `+${scene.more[row]}` : '';
  if (kind === 'state') {
    const size = chosen ? 12.5 : 11;
    const text = name.toLocaleUpperCase('de');
    return { text, size, weight: chosen ? 700 : 600, italic: false, spacing: size * 0.075, more };
  }
  const roman = kind === 'person' || kind === 'media';
  const weight = chosen ? 700 : roman ? 500 : 400;
  return { text: name, size: chosen ? 14 : 12.5, weight, italic: !roman, spacing: 0, more };
}

/** Directions in which the links of the ranked nodes leave them, a curve by its control point. */
function linkDirections(picture: Picture, ranked: readonly Node[], view: FrameView): Map<number, Point[]> {
  const wanted = new Set(ranked.map(node => node.row));
  const directions = new Map<number, Point[]>();
  const add = (row: number, from: Point, to: Point) => {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    const list = directions.get(row);
    if (list) list.push(direction);
    else directions.set(row, [direction]);
  };
  for (const link of picture.links) {
    const [fromSource, fromTarget] = [wanted.has(link.source), wanted.has(link.target)];
    if (!fromSource && !fromTarget) continue;
    const curve = curveBetween(view.toScreen(link.source), view.toScreen(link.target), link.bend);
    if (fromSource) add(link.source, curve.from, curve.control);
    if (fromTarget) add(link.target, curve.to, curve.control);
  }
  return directions;
}
