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
  const strength = links.map(emphasis);
  const order = links
    .map((_, index) => index)
    .sort(
      (a, b) =>
        Number(isCurved(links[a]!)) - Number(isCurved(links[b]!)) || strength[a]! - strength[b]! || a - b,
    );
  const data = new Float32Array(links.length * LINK_FLOATS);
  let straight = 0;
  order.forEach((index, n) => {
    const link = links[index]!;
    if (!isCurved(link)) straight++;
    const { source, target } = link;
    data.set(
      [
        places.x[source]!,
        places.y[source]!,
        places.x[target]!,
        places.y[target]!,
        places.radius[source]!,
        places.radius[target]!,
        link.bend,
        link.offset,
        link.width,
        link.tone,
        link.factuality,
        link.head ? 1 : 0,
        strength[index]!,
      ],
      n * LINK_FLOATS,
    );
  });
  return { data, straight, curved: links.length - straight };
}

/** Curves cost far more than straight lines where no graphics card helps. */
export function isCurved(link: Link): boolean {
  return link.bend !== 0;
}
