import type { SliceActor } from '../../../src/query/slice.js';
import type { Point } from './bezier.js';
import type { Focus } from './focus.js';
import type { Emphasis, Places } from './pack.js';
import type { Palette } from './palette.js';
import type { Link, Picture } from './picture.js';

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
