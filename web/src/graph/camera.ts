import type Sigma from 'sigma';
import type { Point } from './bezier.js';

/** Pixels kept free at the sides for names when actors are framed. */
const FRAME_MARGIN = 90;
const MOST_RATIO = 1.2;
const RIM = 24;
/** Two chosen actors nearer than this on the screen are worth a closer look. */
const APART = 56;

/** Moves the camera so that points of the screen come into its middle, as near as they fit; without any, to the whole. */
export function framePoints(sigma: Sigma, points: readonly Point[], closest: number, duration: number): void {
  const camera = sigma.getCamera();
  if (points.length === 0) {
    void camera.animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration });
    return;
  }
  const { width, height } = sigma.getDimensions();
  const box = boundsOf(points);
  const { x, y } = sigma.viewportToFramedGraph({
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
  });
  const share = Math.max(
    (box.right - box.left) / Math.max(1, width - 2 * FRAME_MARGIN),
    (box.bottom - box.top) / Math.max(1, height - FRAME_MARGIN),
  );
  const ratio = Math.max(closest, Math.min(MOST_RATIO, camera.getState().ratio * share));
  void camera.animate({ x, y, ratio }, { duration });
}

/** Whether points are on a screen, clear of its rim, and far enough apart to be told apart. */
export function wellInView(
  points: readonly Point[],
  { width, height }: { width: number; height: number },
): boolean {
  const inside = points.every(({ x, y }) => x > RIM && y > RIM && x < width - RIM && y < height - RIM);
  const box = boundsOf(points);
  return inside && (points.length < 2 || Math.hypot(box.right - box.left, box.bottom - box.top) > APART);
}

function boundsOf(points: readonly Point[]) {
  const xs = points.map(point => point.x);
  const ys = points.map(point => point.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
