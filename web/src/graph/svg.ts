import { badgeAt } from './badges.js';
import { type Curve, curveBetween, leaves, type Point, pointAt } from './bezier.js';
import { layNames, type Measure, type PlacedName } from './name-layout.js';
import { badgeSize } from './overlay.js';
import { css, mix, rgb } from './palette.js';
import type { Link } from './picture.js';
import { FACTUALITIES } from './scales.js';
import type { FrameView, Scene } from './scene.js';

const DASHES: Readonly<Record<(typeof FACTUALITIES)[number], string>> = {
  asserted: '',
  reported: '7 4',
  planned: '.1 5',
  hypothetical: '7 4 .1 4',
  negated: '',
};

/** The map as a drawing that a layout program can open: the same lines, nodes and names as on the screen. */
export function sceneSvg(scene: Scene, view: FrameView, measure: Measure): string {
  const { palette, picture } = scene;
  const order = picture.links
    .map((link, index) => ({ link, strength: scene.emphasis(link, index) }))
    .sort((a, b) => a.strength - b.strength);
  const links = order.map(({ link, strength }) => linkSvg(scene, view, link, strength));
  const nodes = scene.actors.map((_, row) => (picture.shown[row] === 0 ? '' : nodeSvg(scene, view, row)));
  const badges = scene.badges ? picture.pairs.map((_, n) => badgeSvg(scene, view, n)) : [];
  const names = layNames(scene, view, measure, new Map(), []).map(name => nameSvg(name, scene));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(view.width)}" height="${round(view.height)}" viewBox="0 0 ${round(view.width)} ${round(view.height)}">`,
    `<rect width="100%" height="100%" fill="${hex(palette.ground)}"/>`,
    `<g fill="none">${links.join('')}</g>`,
    `<g>${nodes.join('')}</g>`,
    `<g>${badges.join('')}</g>`,
    `<g font-family="${escaped(scene.font)}" dominant-baseline="central" stroke-linejoin="round" paint-order="stroke">${names.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

function linkSvg(scene: Scene, view: FrameView, link: Link, strength: number): string {
  const { places, palette } = scene;
  const curve = curveBetween(
    view.toScreen(link.source),
    view.toScreen(link.target),
    link.bend,
    link.offset * view.size,
  );
  const width = Math.max(1, link.width * view.size);
  const colour = css(mix(rgb(palette.tones[link.tone]!), rgb(palette.ground), strength));
  const headLength = link.head ? Math.max(4.6 + 2.6 * width, 7.5) : 0;
  const rTo = places.radius[link.target]! * view.size + 2;
  const t0 = leaves(curve, places.radius[link.source]! * view.size + 1.5, false);
  const t1 = leaves(curve, rTo, true);
  const foot = headLength > 0 ? Math.max(t0, leaves(curve, rTo + headLength, true)) : t1;
  const factuality = FACTUALITIES[link.factuality]!;
  const dash = DASHES[factuality] ? ` stroke-dasharray="${DASHES[factuality]}"` : '';
  const cap = factuality === 'planned' || factuality === 'hypothetical' ? ' stroke-linecap="round"' : '';
  const line = `<path d="${pathOf(part(curve, t0, foot))}" stroke="${colour}" stroke-width="${round(width)}"${dash}${cap}/>`;
  const cross = factuality === 'negated' ? crossSvg(pointAt(curve, 0.5), colour) : '';
  return (
    line +
    (headLength > 0 ? headSvg(pointAt(curve, foot), pointAt(curve, t1), headLength, colour) : '') +
    cross
  );
}

/** The stretch of a curve between two of its points. */
function part({ from, control, to }: Curve, t0: number, t1: number): Curve {
  const lerp = (a: Point, b: Point, t: number) => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });
  const curve = { from, control, to };
  return {
    from: pointAt(curve, t0),
    control: lerp(lerp(from, control, t0), lerp(control, to, t0), t1),
    to: pointAt(curve, t1),
  };
}

function pathOf({ from, control, to }: Curve): string {
  return `M${at(from)}Q${at(control)} ${at(to)}`;
}

function headSvg(base: Point, tip: Point, length: number, colour: string): string {
  const size = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const [nx, ny] = [(-(tip.y - base.y) / size) * length * 0.42, ((tip.x - base.x) / size) * length * 0.42];
  const [left, right] = [
    { x: base.x + nx, y: base.y + ny },
    { x: base.x - nx, y: base.y - ny },
  ];
  return `<path d="M${at(tip)}L${at(left)} ${at(right)}Z" fill="${colour}"/>`;
}

function crossSvg({ x, y }: Point, colour: string): string {
  return `<path d="M${round(x - 4)} ${round(y - 4)}l8 8m0 -8l-8 8" stroke="${colour}" stroke-width="1.5"/>`;
}

function nodeSvg(scene: Scene, view: FrameView, row: number): string {
  const { x, y } = view.toScreen(row);
  const r = scene.places.radius[row]! * view.size;
  const { palette } = scene;
  const chosen = scene.chosen.has(row);
  const colour = css(
    mix(rgb(chosen ? palette.ink : palette.ink2), rgb(palette.ground), scene.nodeEmphasis(row)),
  );
  const ground = hex(palette.ground);
  const circle = (radius: number, rest: string) =>
    `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${rest}/>`;
  const stroke = Math.min(3, Math.max(1.5, 0.26 * r));
  const ring = (width: number, extra = '') =>
    circle(r - width / 2, `fill="${ground}" stroke="${colour}" stroke-width="${round(width)}"${extra}`);
  const halo = chosen
    ? circle(r + 3.6, `fill="${ground}" stroke="${hex(palette.ink)}" stroke-width="1.5"`)
    : '';
  switch (scene.actors[row]!.kind) {
    case 'person':
      return halo + circle(r, `fill="${colour}"`);
    case 'organization':
      return halo + ring(1.5) + circle(Math.max(0.36 * r, 1.4), `fill="${colour}"`);
    case 'party':
      return `${halo + ring(1.5)}<path d="M${round(x)} ${round(y - r)}A${round(r)} ${round(r)} 0 0 1 ${round(x)} ${round(y + r)}Z" fill="${colour}"/>`;
    case 'state':
      return halo + ring(stroke);
    case 'media':
      return `${halo}<rect x="${round(x - 0.84 * r)}" y="${round(y - 0.84 * r)}" width="${round(1.68 * r)}" height="${round(1.68 * r)}" fill="${colour}"/>`;
    case 'group': {
      const dash = (2 * Math.PI * (r - stroke / 2)) / 6;
      return halo + ring(stroke, ` stroke-dasharray="${round(dash * 0.7)} ${round(dash * 0.3)}"`);
    }
  }
}

function badgeSvg(scene: Scene, view: FrameView, n: number): string {
  const pair = scene.picture.pairs[n]!;
  if (!pair.bundled) return '';
  const place = badgeAt(pair, scene.picture.links, n, view.toScreen);
  if (!place) return '';
  const { palette } = scene;
  const { width, height } = badgeSize(pair.events.length);
  return (
    `<rect x="${round(place.x - width / 2)}" y="${round(place.y - height / 2)}" width="${width}" height="${height}" fill="${hex(palette.paper)}" stroke="${hex(palette.ink)}" stroke-width="1.25"/>` +
    `<text x="${round(place.x)}" y="${round(place.y)}" text-anchor="middle" dominant-baseline="central" font-family="${escaped(scene.font)}" font-size="12" font-weight="600" fill="${hex(palette.ink)}">${pair.events.length}</text>`
  );
}

function nameSvg(name: PlacedName, { palette }: Scene): string {
  const style = `font-size="${name.size}" font-weight="${name.weight}"${name.italic ? ' font-style="italic"' : ''}${name.spacing ? ` letter-spacing="${round(name.spacing)}"` : ''}`;
  const halo = `stroke="${hex(palette.ground)}" stroke-width="4"`;
  const main = `<text x="${round(name.x)}" y="${round(name.y)}" ${style} ${halo} fill="${hex(name.strong ? palette.ink : palette.ink2)}">${escaped(name.text)}</text>`;
  if (!name.more) return main;
  return `${main}<text x="${round(name.x + name.width + 4)}" y="${round(name.y)}" font-size="11" ${halo} fill="${hex(palette.ink3)}">${name.more}</text>`;
}

function at({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function hex(colour: string): string {
  return css(rgb(colour));
}

/** Text in XML: what it would take for a sign of its own is written out, and what it forbids is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
