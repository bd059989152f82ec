import type { Link, Picture } from './picture.js';

/** What the eye is led to: the rest is mixed towards the ground. */
export interface Focus {
  /** Rows of actors that are chosen; empty when nothing is. */
  actors: ReadonlySet<number>;
  /** Index of the chosen link, −1 when none is. */
  link: number;
  /** Index of the chosen pair, −1 when none is. */
  pair: number;
}

export const NO_FOCUS: Focus = { actors: new Set(), link: -1, pair: -1 };

/** How much of its colour a link keeps when it touches nothing that is chosen. */
const FAR = 0.48;
/** Bundles keep more: they are landmarks. */
const FAR_BUNDLE = 0.7;
const NEAR = 0.82;
/** Names and discs of actors that share no event with what is chosen. */
const FAR_ACTOR = 0.62;

/** How strongly a link is drawn, 0–1. */
export function linkStrength(focus: Focus, link: Link, index: number): number {
  if (focus.actors.size === 0) return 1;
  if (index === focus.link || link.pair === focus.pair) return 1;
  const touches = focus.actors.has(link.source) || focus.actors.has(link.target);
  if (touches) return focus.pair >= 0 ? NEAR : 1;
  return link.event < 0 ? FAR_BUNDLE : FAR;
}

/** Actors that share an event in view with a chosen one, the chosen ones among them. */
export function nearActors(picture: Picture, focus: Focus): ReadonlySet<number> {
  const near = new Set(focus.actors);
  if (focus.actors.size === 0) return near;
  for (const { a, b } of picture.pairs) {
    if (focus.actors.has(a)) near.add(b);
    if (focus.actors.has(b)) near.add(a);
  }
  return near;
}

/** How strongly an actor is drawn, 0–1. */
export function actorStrength(focus: Focus, near: ReadonlySet<number>, row: number): number {
  return focus.actors.size === 0 || near.has(row) ? 1 : FAR_ACTOR;
}

/** The focus that an event, an actor or a pair gets when it is chosen; what is not in the picture gets none. */
export function focusOn(
  picture: Picture,
  what: { event?: number; actor?: number; pair?: readonly [number, number] },
): Focus {
  if (what.event !== undefined) {
    const event = what.event;
    const link = picture.links.findIndex(candidate => candidate.event === event);
    const pair = picture.pairs.findIndex(candidate => candidate.events.includes(event));
    const ends = picture.pairs[pair];
    if (!ends) return NO_FOCUS;
    const bundle = picture.links.findIndex(candidate => candidate.pair === pair);
    return {
      actors: new Set([ends.a, ends.b]),
      link: link >= 0 ? link : bundle,
      pair: link >= 0 ? -1 : pair,
    };
  }
  if (what.pair) {
    const [a, b] = what.pair;
    const pair = picture.pairs.findIndex(({ a: x, b: y }) => (x === a && y === b) || (x === b && y === a));
    return { actors: new Set(what.pair), link: -1, pair };
  }
  if (what.actor !== undefined && what.actor >= 0)
    return { actors: new Set([what.actor]), link: -1, pair: -1 };
  return NO_FOCUS;
}
