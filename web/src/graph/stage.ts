import Graph from 'graphology';
import Sigma from 'sigma';
import type { MouseCoords, SigmaNodeEventPayload } from 'sigma/types';
import { badgeAt } from './badges.js';
import { curveBetween, type Point } from './bezier.js';
import { drawNames, forgetWidths, measureWith } from './draw-names.js';
import { drawOverLinks } from './draw-over-links.js';
import { LinkLayer } from './gl/link-layer.js';
import { type NodeColours, nodeProgram } from './gl/node-program.js';
import { nearestLink } from './nearest.js';
import { badgeSize } from './overlay.js';
import { packLinks } from './pack.js';
import { css, mix, rgb } from './palette.js';
import { KINDS } from './scales.js';
import type { Scene } from './scene.js';
import { sceneSvg } from './svg.js';

/** What the pointer is over. */
export type Target = { kind: 'actor'; row: number } | { kind: 'link'; index: number } | null;

/** What the stage tells its owner; all are optional. */
export interface StageEvents {
  hover(target: Target, at: Point): void;
  click(target: Target): void;
  doubleClick(target: Target): void;
  /** An actor was put somewhere by hand, in graph coordinates. */
  moved(row: number, x: number, y: number): void;
}

/** Durations in milliseconds; 0 with reduced motion. */
export interface StageOptions {
  cameraMs: number;
  events: StageEvents;
}

const NO_HOVER = () => undefined;

/**
 * The map on the screen: sigma draws the actors and moves the camera, a layer of our own draws the links in the same
 * context, canvas draws what is chosen and every word. It knows nothing of the page around it.
 *
 * @throws Error when the browser has no WebGL 2; show the table then.
 */
export class Stage {
  readonly #sigma: Sigma;
  readonly #graph = new Graph({ multi: true });
  readonly #links: LinkLayer;
  readonly #colours: NodeColours = { ground: [1, 1, 1], ink: [0, 0, 0] };
  readonly #sides = new Map<number, number>();
  readonly #observer: ResizeObserver;
  #scene: Scene | null = null;
  #hover: Target = null;
  #clicked: Target = null;
  #dragged: number | null = null;
  #dragMoved = false;
  #marked = false;

  constructor(
    container: HTMLElement,
    readonly options: StageOptions,
  ) {
    if (!hasWebGl()) throw new Error('this browser offers no WebGL 2');
    this.#sigma = new Sigma(this.#graph, container, {
      renderLabels: false,
      renderEdgeLabels: false,
      stagePadding: 44,
      minCameraRatio: 0.04,
      maxCameraRatio: 3,
      enableCameraRotation: false,
      allowInvalidContainer: true,
      zIndex: true,
      defaultNodeType: 'actor',
      nodeProgramClasses: { actor: nodeProgram(this.#colours) },
      defaultDrawNodeHover: NO_HOVER,
      nodeReducer: (_, data) => this.#reduceNode(data.row as number, data),
      doubleClickTimeout: 260,
      inertiaDuration: options.cameraMs === 0 ? 0 : 150,
      zoomDuration: options.cameraMs === 0 ? 0 : 180,
    });
    const gl = this.#sigma.getCanvases().edges!.getContext('webgl2');
    if (!gl) throw new Error('this browser offers no WebGL 2');
    this.#links = new LinkLayer(gl);
    this.#sigma.on('afterRender', () => this.#drawFrame());
    this.#observer = new ResizeObserver(() => this.#sigma.scheduleRefresh());
    this.#observer.observe(container);
    this.#listen();
  }

  /** Shows a scene; the nodes are put again only when the actors or their places changed. */
  show(scene: Scene): void {
    const before = this.#scene;
    this.#scene = scene;
    this.#colours.ground = rgb(scene.palette.ground);
    this.#colours.ink = rgb(scene.palette.ink);
    const sameNodes = before?.actors === scene.actors && before.places.x === scene.places.x;
    if (!sameNodes) {
      this.#sides.clear();
      this.#fillNodes(scene);
    }
    if (
      !sameNodes ||
      before?.picture !== scene.picture ||
      before.focus !== scene.focus ||
      before.palette !== scene.palette
    ) {
      this.#links.set(packLinks(scene.picture, scene.places, scene.emphasis));
    }
    this.#sigma.refresh({
      partialGraph: { nodes: sameNodes ? this.#graph.nodes() : [] },
      skipIndexation: sameNodes,
      schedule: true,
    });
  }

  #fillNodes({ actors, places }: Scene): void {
    this.#graph.clear();
    actors.forEach((_, row) => {
      this.#graph.addNode(row, { row, x: places.x[row]!, y: -places.y[row]! });
    });
    // at once, not with the next frame: whoever frames actors now needs to know where they are
    this.#sigma.refresh();
  }

  #reduceNode(row: number, data: object) {
    const scene = this.#scene;
    if (!scene) return { ...data, hidden: true };
    const strength = scene.nodeEmphasis(row);
    const chosen = scene.chosen.has(row);
    const colour = mix(
      rgb(chosen ? scene.palette.ink : scene.palette.ink2),
      rgb(scene.palette.ground),
      strength,
    );
    return {
      ...data,
      hidden: scene.picture.shown[row] === 0,
      size: scene.places.radius[row]! * this.#room(),
      color: css(colour),
      shape: KINDS.indexOf(scene.actors[row]!.kind),
      ringed: chosen,
      zIndex: 0,
      label: null,
    };
  }

  /** A small screen gets smaller signs. */
  #room(): number {
    const { width, height } = this.#sigma.getDimensions();
    return Math.min(1, Math.max(SMALLEST_SIGNS, Math.sqrt((width * height) / FULL_SIZE_AREA)));
  }

  /** Factor of sizes at this zoom and on this screen. */
  #size(): number {
    return this.#sigma.scaleSize(1) * this.#room();
  }

  #toScreen(row: number): Point {
    const { places } = this.#scene!;
    return this.#sigma.graphToViewport({ x: places.x[row]!, y: -places.y[row]! });
  }

  #drawFrame(): void {
    const scene = this.#scene;
    if (!scene || this.#graph.order === 0) return;
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const unit = this.#sigma.graphToViewport({ x: 1, y: -1 });
    const { width, height } = this.#sigma.getDimensions();
    const size = this.#size();
    this.#links.draw({
      scale: [unit.x - origin.x, unit.y - origin.y],
      shift: [origin.x, origin.y],
      width,
      height,
      pixelRatio: devicePixelRatio,
      size,
      tones: scene.palette.tones.map(rgb),
      ground: rgb(scene.palette.ground),
    });
    this.#markFirst(scene);
    const canvases = this.#sigma.getCanvases();
    const toScreen = (row: number) => this.#toScreen(row);
    const view = { toScreen, size, width, height, hover: this.#hover };
    const taken = drawOverLinks(canvases.edgeLabels!.getContext('2d')!, scene, view);
    drawNames(canvases.labels!.getContext('2d')!, scene, view, this.#sides, taken);
  }

  /** Says in the browser's record of times when the first picture was there. */
  #markFirst(scene: Scene): void {
    if (this.#marked || scene.picture.links.length === 0) return;
    this.#marked = true;
    performance.mark('actant-first-picture');
  }

  #listen(): void {
    const sigma = this.#sigma;
    sigma.on('clickNode', ({ node }) => {
      if (!this.#dragMoved) this.#click(actorTarget(node));
    });
    sigma.on('doubleClickNode', payload => {
      payload.preventSigmaDefault();
      this.#clickAgain(actorTarget(payload.node));
    });
    sigma.on('clickStage', ({ event }) => this.#click(this.#linkAt(event)));
    sigma.on('doubleClickStage', payload => {
      const target = this.#linkAt(payload.event);
      if (target) payload.preventSigmaDefault();
      this.#clickAgain(target);
    });
    sigma.on('enterNode', ({ node, event }) => this.#setHover(actorTarget(node), event));
    sigma.on('leaveNode', ({ event }) => this.#setHover(this.#linkAt(event), event));
    sigma.on('leaveStage', ({ event }) => this.#setHover(null, event));
    sigma.getMouseCaptor().on('mousemovebody', event => {
      if (this.#dragged !== null) this.#drag(event);
      else if (this.#hover?.kind !== 'actor' && insideOf(event, sigma.getDimensions()))
        this.#setHover(this.#linkAt(event), event);
    });
    sigma.on('downNode', payload => this.#startDrag(payload));
    const drop = () => this.#drop();
    sigma.on('upNode', drop);
    sigma.on('upStage', drop);
  }

  #click(target: Target): void {
    this.#clicked = target;
    this.options.events.click(target);
  }

  /** Sigma takes two quick clicks for a double click even where they hit different things. */
  #clickAgain(target: Target): void {
    if (sameTarget(target, this.#clicked)) this.options.events.doubleClick(target);
    else this.#click(target);
  }

  #setHover(target: Target, at: Point): void {
    if (sameTarget(target, this.#hover)) return;
    this.#hover = target;
    this.#sigma.getContainer().style.cursor = target ? 'pointer' : '';
    this.options.events.hover(target, { x: at.x, y: at.y });
    this.#sigma.scheduleRender();
  }

  #startDrag({ node, event }: SigmaNodeEventPayload): void {
    if ('touches' in event.original) return;
    this.#dragged = Number(node);
    this.#dragMoved = false;
    event.preventSigmaDefault();
  }

  #drag(event: MouseCoords): void {
    const scene = this.#scene;
    const row = this.#dragged;
    if (row === null || !scene) return;
    event.preventSigmaDefault();
    const at = this.#sigma.viewportToGraph(event);
    const here = this.#toScreen(row);
    if (!this.#dragMoved && Math.hypot(here.x - event.x, here.y - event.y) < DRAG_THRESHOLD) return;
    if (!this.#dragMoved) this.#sigma.setCustomBBox(this.#sigma.getBBox());
    this.#dragMoved = true;
    (scene.places.x as number[])[row] = at.x;
    (scene.places.y as number[])[row] = -at.y;
    this.#graph.mergeNodeAttributes(String(row), { x: at.x, y: at.y });
    this.#links.set(packLinks(scene.picture, scene.places, scene.emphasis));
  }

  #drop(): void {
    const row = this.#dragged;
    this.#dragged = null;
    if (row === null || !this.#dragMoved || !this.#scene) return;
    this.options.events.moved(row, this.#scene.places.x[row]!, this.#scene.places.y[row]!);
    setTimeout(() => {
      this.#dragMoved = false;
    }, 0);
  }

  /** The link or bundle badge at a point of the screen. */
  #linkAt(point: Point): Target {
    const scene = this.#scene;
    if (!scene) return null;
    const size = this.#size();
    const { links, pairs } = scene.picture;
    const cache = new Map<number, Point>();
    const screen = (row: number) => {
      let at = cache.get(row);
      if (!at) {
        at = this.#toScreen(row);
        cache.set(row, at);
      }
      return at;
    };
    for (let n = 0; n < pairs.length; n++) {
      if (!pairs[n]!.bundled || !scene.badges) continue;
      const at = badgeAt(pairs[n]!, links, n, screen);
      const { width, height } = badgeSize(pairs[n]!.events.length);
      if (at && Math.abs(point.x - at.x) <= width / 2 + 4 && Math.abs(point.y - at.y) <= height / 2 + 4)
        return { kind: 'link', index: at.link };
    }
    const index = nearestLink(
      links,
      link => ({ from: screen(link.source), to: screen(link.target) }),
      point,
      size,
    );
    return index < 0 ? null : { kind: 'link', index };
  }

  /** Middle of a link on the screen, where a person would click it; null when there is no such link. */
  pointOnLink(index: number): Point | null {
    const link = this.#scene?.picture.links[index];
    if (!link) return null;
    const curve = curveBetween(
      this.#toScreen(link.source),
      this.#toScreen(link.target),
      link.bend,
      link.offset * this.#size(),
    );
    return {
      x: (curve.from.x + 2 * curve.control.x + curve.to.x) / 4,
      y: (curve.from.y + 2 * curve.control.y + curve.to.y) / 4,
    };
  }

  pointOfActor(row: number): Point {
    return this.#toScreen(row);
  }

  /** Brings actors into the middle, as near as they fit; without any, the whole map. */
  frame(rows: readonly number[], closest = 0.12): void {
    const camera = this.#sigma.getCamera();
    const { cameraMs } = this.options;
    if (rows.length === 0) {
      void camera.animate({ x: 0.5, y: 0.5, ratio: 1 }, { duration: cameraMs });
      return;
    }
    const points = rows.map(row => this.#toScreen(row));
    const { width, height } = this.#sigma.getDimensions();
    const box = boundsOf(points);
    const corner = this.#sigma.viewportToFramedGraph({
      x: (box.left + box.right) / 2,
      y: (box.top + box.bottom) / 2,
    });
    const share = Math.max(
      (box.right - box.left) / Math.max(1, width - 2 * FRAME_MARGIN),
      (box.bottom - box.top) / Math.max(1, height - FRAME_MARGIN),
    );
    const ratio = Math.max(closest, Math.min(MOST_RATIO, camera.getState().ratio * share));
    void camera.animate({ x: corner.x, y: corner.y, ratio }, { duration: cameraMs });
  }

  /** Whether all these actors are on the screen, clear of its rim, and far enough apart to be told apart. */
  inView(rows: readonly number[]): boolean {
    const { width, height } = this.#sigma.getDimensions();
    const points = rows.map(row => this.#toScreen(row));
    const inside = points.every(({ x, y }) => x > RIM && y > RIM && x < width - RIM && y < height - RIM);
    const box = boundsOf(points);
    return inside && (rows.length < 2 || Math.hypot(box.right - box.left, box.bottom - box.top) > APART);
  }

  zoom(factor: number): void {
    const camera = this.#sigma.getCamera();
    void camera.animate({ ratio: camera.getState().ratio / factor }, { duration: this.options.cameraMs });
  }

  pan(dx: number, dy: number): void {
    const camera = this.#sigma.getCamera();
    const { x, y, ratio } = camera.getState();
    void camera.animate(
      { x: x + dx * ratio * 0.15, y: y - dy * ratio * 0.15 },
      { duration: this.options.cameraMs / 2 },
    );
  }

  /** What is on the screen as a picture. */
  png(): Promise<Blob> {
    const scene = this.#scene;
    const canvases = this.#sigma.getCanvases();
    // the graphics context forgets its picture after the frame, so it is drawn again and copied at once
    this.#sigma.refresh();
    const { width, height } = canvases.nodes!;
    const picture = document.createElement('canvas');
    picture.width = width;
    picture.height = height;
    const ctx = picture.getContext('2d')!;
    ctx.fillStyle = scene?.palette.ground ?? '#fff';
    ctx.fillRect(0, 0, width, height);
    for (const layer of ['edges', 'edgeLabels', 'nodes', 'labels']) ctx.drawImage(canvases[layer]!, 0, 0);
    return new Promise((resolve, reject) => {
      picture.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png');
    });
  }

  /** What is on the screen as a drawing. */
  svg(): string {
    const { width, height } = this.#sigma.getDimensions();
    const view = {
      toScreen: (row: number) => this.#toScreen(row),
      size: this.#size(),
      width,
      height,
      hover: null,
    };
    const measure = measureWith(document.createElement('canvas').getContext('2d')!);
    return this.#scene ? sceneSvg(this.#scene, view, measure) : '';
  }

  /** Points at something as the pointer would, and draws at once; for measuring. */
  pointAt(index: number): void {
    const point = this.pointOnLink(index);
    if (point) this.#setHover(this.#linkAt(point), point);
    this.drawNow();
  }

  /** Draws without waiting for the next frame. */
  drawNow(): void {
    this.#sigma.refresh({ partialGraph: {}, skipIndexation: true });
  }

  /** Draws once more, for instance when fonts have come. */
  redraw(): void {
    forgetWidths();
    this.#sides.clear();
    this.#sigma.scheduleRefresh();
  }

  kill(): void {
    this.#observer.disconnect();
    this.#links.kill();
    this.#sigma.kill();
  }
}

/** Pixels of a stage on which signs have their full size. */
const FULL_SIZE_AREA = 600 * 480;
const SMALLEST_SIGNS = 0.55;

/** Pixels kept free at the sides for names when actors are framed. */
const FRAME_MARGIN = 90;
const RIM = 24;
/** Two chosen actors nearer than this on the screen are worth a closer look. */
const APART = 56;
const MOST_RATIO = 1.2;

function boundsOf(points: readonly Point[]) {
  const xs = points.map(point => point.x);
  const ys = points.map(point => point.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** Pixels that the pointer must move before a press becomes a drag. */
const DRAG_THRESHOLD = 5;

function actorTarget(node: string): Target {
  return { kind: 'actor', row: Number(node) };
}

function sameTarget(a: Target, b: Target): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'actor') return b.kind === 'actor' && a.row === b.row;
  return b.kind === 'link' && a.index === b.index;
}

function insideOf(point: Point, { width, height }: { width: number; height: number }): boolean {
  return point.x >= 0 && point.y >= 0 && point.x <= width && point.y <= height;
}

/** Browsers hold only so many contexts, so the one asked for is given back. */
function hasWebGl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
