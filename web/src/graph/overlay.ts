import { arcLengths, type Curve, leaves, pointAt, tAtLength, tangentAt } from './bezier.js';
import type { Palette } from './palette.js';

/** A link that is drawn again above the others, cased like a road. */
export interface CasedLink {
  curve: Curve;
  width: number;
  colour: string;
  /** Index in `FACTUALITIES`. */
  factuality: number;
  head: boolean;
  rFrom: number;
  rTo: number;
  /** Chosen, not only pointed at: with lines of ink along both sides. */
  chosen: boolean;
}

const DASHES: readonly (readonly number[])[] = [[], [7, 4], [0.1, 5], [7, 4, 0.1, 4], []];
const ROUND_CAP = [false, false, true, true, false];
const CASE_GAP = 3.5;
const CASE_LINE = 6;

/** Draws a link with its casing. */
export function drawCased(ctx: CanvasRenderingContext2D, link: CasedLink, palette: Palette): void {
  const headLength = link.head ? Math.max(4.6 + 2.6 * link.width, 7.5) : 0;
  const t0 = leaves(link.curve, link.rFrom + 1.5, false);
  const t1 = leaves(link.curve, link.rTo + 2, true);
  const foot = Math.max(t0, headLength > 0 ? leaves(link.curve, link.rTo + 2 + headLength, true) : t1);
  ctx.save();
  ctx.lineCap = 'butt';
  if (link.chosen) {
    stroke(ctx, link.curve, t0, foot, link.width + CASE_LINE, palette.ink);
    stroke(ctx, link.curve, t0, foot, link.width + CASE_GAP, palette.ground);
  } else {
    stroke(ctx, link.curve, t0, foot, link.width + CASE_GAP, palette.ground);
  }
  ctx.setLineDash(DASHES[link.factuality] as number[]);
  ctx.lineCap = ROUND_CAP[link.factuality] ? 'round' : 'butt';
  stroke(ctx, link.curve, t0, foot, link.width, link.colour);
  ctx.setLineDash([]);
  if (headLength > 0) head(ctx, link.curve, foot, t1, headLength, link.colour);
  ctx.restore();
}

const STEPS = 32;

function stroke(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  from: number,
  to: number,
  width: number,
  colour: string,
): void {
  ctx.beginPath();
  for (let i = 0; i <= STEPS; i++) {
    const { x, y } = pointAt(curve, from + ((to - from) * i) / STEPS);
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  ctx.lineWidth = width;
  ctx.strokeStyle = colour;
  ctx.stroke();
}

function head(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  foot: number,
  end: number,
  length: number,
  colour: string,
): void {
  const base = pointAt(curve, foot);
  const tip = pointAt(curve, end);
  const size = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const [nx, ny] = [(-(tip.y - base.y) / size) * length * 0.42, ((tip.x - base.x) / size) * length * 0.42];
  ctx.beginPath();
  ctx.moveTo(tip.x, tip.y);
  ctx.lineTo(base.x + nx, base.y + ny);
  ctx.lineTo(base.x - nx, base.y - ny);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}

/** The × on a line whose act the text denies. */
export function drawCross(ctx: CanvasRenderingContext2D, curve: Curve, colour: string): void {
  const { x, y } = pointAt(curve, 0.5);
  const arm = 4;
  ctx.beginPath();
  ctx.moveTo(x - arm, y - arm);
  ctx.lineTo(x + arm, y + arm);
  ctx.moveTo(x + arm, y - arm);
  ctx.lineTo(x - arm, y + arm);
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = colour;
  ctx.stroke();
}

/** A word that stands in a line and breaks it. */
export interface LineLabel {
  curve: Curve;
  text: string;
  colour: string;
  font: string;
  /** Middle of the word along the line, 0–1. */
  place: number;
  /** Width of the halo that breaks the line. */
  halo: number;
}

/** Writes words along their lines: the halo of the whole word first, then its letters, so that none eats another. */
export function drawLineLabel(ctx: CanvasRenderingContext2D, label: LineLabel, ground: string): boolean {
  ctx.save();
  ctx.font = label.font;
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'center';
  const letters = [...label.text];
  const widths = letters.map(letter => ctx.measureText(letter).width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lengths = arcLengths(label.curve, 48);
  const length = lengths[lengths.length - 1]!;
  if (total + 24 > length) {
    ctx.restore();
    return false;
  }
  const middle = length * label.place;
  const first = tangentAt(label.curve, tAtLength(lengths, middle));
  const backwards = first.x < 0;
  let at = middle + (backwards ? total / 2 : -total / 2);
  const places = letters.map((letter, i) => {
    const width = widths[i]!;
    at += backwards ? -width / 2 : width / 2;
    const t = tAtLength(lengths, at);
    at += backwards ? -width / 2 : width / 2;
    const point = pointAt(label.curve, t);
    const slope = tangentAt(label.curve, t);
    const angle = Math.atan2(slope.y, slope.x) + (backwards ? Math.PI : 0);
    return { letter, ...point, angle };
  });
  for (const pass of ['halo', 'letters'] as const) {
    for (const { letter, x, y, angle } of places) {
      ctx.setTransform(transformOf(ctx, x, y, angle));
      if (pass === 'halo') {
        ctx.lineWidth = label.halo;
        ctx.lineJoin = 'round';
        ctx.strokeStyle = ground;
        ctx.strokeText(letter, 0, 0.5);
      } else {
        ctx.fillStyle = label.colour;
        ctx.fillText(letter, 0, 0.5);
      }
    }
  }
  ctx.restore();
  return true;
}

/** Move to a point and turn, with the canvas's own scale for dense screens kept. */
function transformOf(ctx: CanvasRenderingContext2D, x: number, y: number, angle: number): DOMMatrix2DInit {
  const scale = pixelScale(ctx);
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  return { a: cos, b: sin, c: -sin, d: cos, e: x * scale, f: y * scale };
}

function pixelScale(ctx: CanvasRenderingContext2D): number {
  return ctx.canvas.width / (Number.parseFloat(ctx.canvas.style.width) || ctx.canvas.width);
}

/** The square with the count of a bundle. */
export function drawBadge(
  ctx: CanvasRenderingContext2D,
  at: { x: number; y: number },
  count: number,
  palette: Palette,
  font: string,
  strong: boolean,
): void {
  const { width, height } = badgeSize(count);
  ctx.save();
  ctx.fillStyle = strong ? palette.ink : palette.paper;
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.25;
  const [x, y] = [Math.round(at.x - width / 2) + 0.5, Math.round(at.y - height / 2) + 0.5];
  ctx.fillRect(x, y, width, height);
  ctx.strokeRect(x, y, width, height);
  ctx.font = font;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = strong ? palette.paper : palette.ink;
  ctx.fillText(String(count), x + width / 2, y + height / 2 + 0.5);
  ctx.restore();
}

export function badgeSize(count: number): { width: number; height: number } {
  return { width: 12 + 7 * String(count).length, height: 19 };
}
