import type Sigma from 'sigma';
import type { MouseCoords } from 'sigma/types';
import type { Point } from './bezier.js';

/** What the pointer is over. */
export type Target = { kind: 'actor'; row: number } | { kind: 'link'; index: number } | null;

/** What a pointer does on the map. */
export interface PointerEvents {
  hover(target: Target, at: Point): void;
  click(target: Target): void;
  doubleClick(target: Target): void;
  /** An actor is dragged to a place of the screen. */
  drag(row: number, at: Point): void;
  drop(row: number): void;
}

/** Pixels that the pointer must move before a press becomes a drag. */
const DRAG_THRESHOLD = 5;

/**
 * Turns sigma's events into those of the map: links are found by `linkAt`, since sigma knows only of actors, and two
 * quick clicks are a double click only where both hit the same.
 */
export function listenToPointer(sigma: Sigma, linkAt: (at: Point) => Target, events: PointerEvents): void {
  let hovered: Target = null;
  let clicked: Target = null;
  let dragged: { row: number; from: Point; moved: boolean } | null = null;
  let justDragged = false;

  const hover = (target: Target, at: Point) => {
    if (sameTarget(target, hovered)) return;
    hovered = target;
    sigma.getContainer().style.cursor = target ? 'pointer' : '';
    events.hover(target, { x: at.x, y: at.y });
  };
  const click = (target: Target) => {
    clicked = target;
    events.click(target);
  };
  const clickAgain = (target: Target) => {
    if (sameTarget(target, clicked)) events.doubleClick(target);
    else click(target);
  };
  const drop = () => {
    if (dragged?.moved) {
      events.drop(dragged.row);
      justDragged = true;
      setTimeout(() => {
        justDragged = false;
      }, 0);
    }
    dragged = null;
  };
  const move = (event: MouseCoords) => {
    if (dragged) {
      event.preventSigmaDefault();
      const far = Math.hypot(event.x - dragged.from.x, event.y - dragged.from.y) >= DRAG_THRESHOLD;
      dragged.moved ||= far;
      if (dragged.moved) events.drag(dragged.row, event);
    } else if (hovered?.kind !== 'actor' && isInside(event, sigma.getDimensions()))
      hover(linkAt(event), event);
  };

  sigma.on('clickNode', ({ node }) => {
    if (!justDragged) click(actorTarget(node));
  });
  sigma.on('doubleClickNode', payload => {
    payload.preventSigmaDefault();
    clickAgain(actorTarget(payload.node));
  });
  sigma.on('clickStage', ({ event }) => click(linkAt(event)));
  sigma.on('doubleClickStage', payload => {
    const target = linkAt(payload.event);
    if (target) payload.preventSigmaDefault();
    clickAgain(target);
  });
  sigma.on('enterNode', ({ node, event }) => hover(actorTarget(node), event));
  sigma.on('leaveNode', ({ event }) => hover(linkAt(event), event));
  sigma.on('leaveStage', ({ event }) => hover(null, event));
  sigma.on('downNode', ({ node, event }) => {
    if ('touches' in event.original) return;
    dragged = { row: Number(node), from: { x: event.x, y: event.y }, moved: false };
    event.preventSigmaDefault();
  });
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
  sigma.getMouseCaptor().on('mousemovebody', move);
}

function actorTarget(node: string): Target {
  return { kind: 'actor', row: Number(node) };
}

function sameTarget(a: Target, b: Target): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'actor') return b.kind === 'actor' && a.row === b.row;
  return b.kind === 'link' && a.index === b.index;
}

function isInside(point: Point, { width, height }: { width: number; height: number }): boolean {
  return point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height;
}
