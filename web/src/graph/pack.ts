import type { Link, Picture } from './picture.js';

/** Numbers an instance takes in the buffer of the link layer: ends, radii, shape, look. */
export const LINK_FLOATS = 13;

/** Links laid out for the graphics card: the straight ones first, faint ones under strong ones. */
export interface PackedLinks {
  data: Float32Array;
  straight: number;
  curved: number;
}

/** Where actors are, by row, in graph coordinates, and how large, in pixels at ratio 1. */
export interface Places {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  radius: ArrayLike<number>;
}

/** How far a link is mixed towards the ground, 1 is its full colour; `index` is that in `Picture.links`. */
export type Emphasis = (link: Link, index: number) => number;

/** Lays out the links of a picture. */
export function packLinks(picture: Picture, places: Places, emphasis: Emphasis): PackedLinks {
  const { links } = picture;
  const strength = Float32Array.from(links, emphasis);
  const data = new Float32Array(links.length * LINK_FLOATS);
  const groups = new Map<number, number[]>();
  links.forEach((link, index) => {
    const key = (isCurved(link) ? 2 : 0) + strength[index]!;
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  let at = 0;
  let straight = 0;
  for (const [key, group] of [...groups].sort(([a], [b]) => a - b)) {
    if (key < 2) straight += group.length;
    for (const index of group) at = write(data, at, links[index]!, places, strength[index]!);
  }
  return { data, straight, curved: links.length - straight };
}

function write(data: Float32Array, start: number, link: Link, places: Places, strength: number): number {
  const { source, target } = link;
  let at = start;
  data[at++] = places.x[source]!;
  data[at++] = places.y[source]!;
  data[at++] = places.x[target]!;
  data[at++] = places.y[target]!;
  data[at++] = places.radius[source]!;
  data[at++] = places.radius[target]!;
  data[at++] = link.bend;
  data[at++] = link.offset;
  data[at++] = link.width;
  data[at++] = link.tone;
  data[at++] = link.factuality;
  data[at++] = link.head ? 1 : 0;
  data[at++] = strength;
  return at;
}

/** Curves cost far more than straight lines where no graphics card helps. */
export function isCurved(link: Link): boolean {
  return link.bend !== 0;
}
