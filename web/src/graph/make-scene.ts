import type { SliceActor } from '../../../src/query/slice.js';
import { actorStrength, type Focus, linkStrength, nearActors } from './focus.js';
import { crowdScale, nodeRadius } from './measures.js';
import { mapNames } from './names.js';
import type { Palette } from './palette.js';
import { DENSE, type Link, type Picture } from './picture.js';
import type { Scene } from './scene.js';

/** What a scene is made of. */
export interface SceneParts {
  actors: readonly SliceActor[];
  x: number[];
  y: number[];
  picture: Picture;
  palette: Palette;
  focus: Focus;
  typeLabel(link: Link): string;
  font: string;
}

const nameCache = new WeakMap<readonly SliceActor[], string[]>();

/** Puts together what a frame is drawn from. */
export function makeScene(parts: SceneParts): Scene {
  const { actors, picture, focus } = parts;
  let names = nameCache.get(actors);
  if (!names) {
    names = mapNames(actors);
    nameCache.set(actors, names);
  }
  const near = nearActors(picture, focus);
  const scale = crowdScale(picture.actors);
  return {
    actors,
    places: {
      x: parts.x,
      y: parts.y,
      radius: Array.from(picture.degree, events => nodeRadius(events, scale)),
    },
    picture,
    palette: parts.palette,
    focus,
    emphasis: (link, index) => linkStrength(focus, link, index),
    nodeEmphasis: row => actorStrength(focus, near, row),
    chosen: focus.actors,
    near,
    names,
    more: actors.map((actor, row) => Math.max(0, actor.neighbours - picture.neighbours[row]!)),
    typeLabel: parts.typeLabel,
    badges: picture.events <= DENSE,
    font: parts.font,
  };
}
