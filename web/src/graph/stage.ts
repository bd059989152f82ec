import Graph from 'graphology';
import Sigma from 'sigma';
import { badgeAt } from './badges.js';
import { curveBetween, type Point, pointAt } from './bezier.js';
import { framePoints, wellInView } from './camera.js';
import { drawNames, forgetWidths, measureWith } from './draw-names.js';
import { drawOverLinks } from './draw-over-links.js';
import { LinkLayer } from './gl/link-layer.js';
import { type NodeColours, nodeProgram } from './gl/node-program.js';
import { layNames, type PlacedName, withHovered } from './name-layout.js';
import { nearestLink } from './nearest.js';
import { badgeSize } from './overlay.js';
import { packLinks } from './pack.js';
import { css, mix, rgb } from './palette.js';
import { listenToPointer, type Target } from './pointer.js';
import { type Projection, project, type Screen, sameProjection } from './projection.js';
import { KINDS } from './scales.js';
import type { Scene } from './scene.js';
import { sceneSvg } from './svg.js';

export type { Target } from './pointer.js';

/** What the stage tells its owner. */
export interface StageEvents {
  hover(target: Target, at: Point): void;
  click(target: Target): void;
  doubleClick(target: Target): void;
  /** An actor was put somewhere by hand, in graph coordinates. */
  moved(row: number, x: number, y: number): void;
}

export interface StageOptions {
  /** Milliseconds that the camera takes; 0 with reduced motion. */
  cameraMs: number;
  events: StageEvents;
}

/** Pixels of a stage on which signs have their full size. */
const FULL_SIZE_AREA = 600 * 480;
const SMALLEST_SIGNS = 0.55;
/** Pixels around the count of a bundle in which it is hit. */
const BADGE_MARGIN = 4;

/**
 * The map on the screen: sigma draws the actors and moves the camera, a layer of our own draws the links in the same
 * context, canvas draws what is chosen and every word. It knows nothing of the page around it.
 *
 * @throws Error when the browser has no WebGL 2; show the table then.
 */
export class Stage {
  readonly #sigma: Sigma;
  readonly #graph = new Graph();
  readonly #links: LinkLayer;
  readonly #colours: NodeColours = { ground: [1, 1, 1], ink: [0, 0, 0] };
  readonly #sides = new Map<number, number>();
  readonly #observer: ResizeObserver;
  #scene: Scene | null = null;
  #hover: Target = null;
  /** Names as they were placed last, and for what. */
  #names: { scene: Scene; projection: Projection; placed: PlacedName[] } | null = null;
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
      defaultNodeType: 'actor',
      nodeProgramClasses: { actor: nodeProgram(this.#colours) },
      defaultDrawNodeHover: () => undefined,
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
    const { events } = options;
    listenToPointer(this.#sigma, at => this.#linkAt(at), {
      click: events.click,
      doubleClick: events.doubleClick,
      hover: (target, at) => {
        this.#hover = target;
        events.hover(target, at);
        this.#sigma.scheduleRender();
      },
      drag: (row, at) => this.#drag(row, at),
      drop: row => {
        const { places } = this.#scene!;
        events.moved(row, places.x[row]!, places.y[row]!);
      },
    });
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
    if (!sameNodes || before.picture !== scene.picture || before.focus !== scene.focus)
      this.#links.set(packLinks(scene.picture, scene.places, scene.emphasis));
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
    const chosen = scene.chosen.has(row);
    return {
      ...data,
      hidden: scene.picture.shown[row] === 0,
      size: scene.places.radius[row]! * this.#room(),
      color: discColour(scene, chosen, scene.nodeEmphasis(row)),
      shape: KINDS.indexOf(scene.actors[row]!.kind),
      ringed: chosen,
      label: null,
    };
  }

  /** A small screen gets smaller signs. */
  #room(): number {
    const { width, height } = this.#sigma.getDimensions();
    const area = Math.min(width * height, (1.5 * Math.min(width, height)) ** 2);
    return Math.min(1, Math.max(SMALLEST_SIGNS, Math.sqrt(area / FULL_SIZE_AREA)));
  }

  #projection(): Projection {
    const origin = this.#sigma.graphToViewport({ x: 0, y: 0 });
    const unit = this.#sigma.graphToViewport({ x: 1, y: -1 });
    return {
      scale: [unit.x - origin.x, unit.y - origin.y],
      shift: [origin.x, origin.y],
      size: this.#sigma.scaleSize(1) * this.#room(),
      ...this.#sigma.getDimensions(),
    };
  }

  #screen(): Screen {
    return project(this.#projection(), this.#scene!.places);
  }

  #drawFrame(): void {
    const scene = this.#scene;
    if (!scene || this.#graph.order === 0) return;
    const screen = this.#screen();
    this.#links.draw({
      ...screen,
      pixelRatio: devicePixelRatio,
      tones: scene.palette.tones.map(rgb),
      ground: rgb(scene.palette.ground),
    });
    this.#markFirst(scene);
    const canvases = this.#sigma.getCanvases();
    const view = { ...screen, hover: this.#hover };
    const taken = drawOverLinks(canvases.edgeLabels!.getContext('2d')!, scene, view);
    const ctx = canvases.labels!.getContext('2d')!;
    const measure = measureWith(ctx);
    if (!this.#names || this.#names.scene !== scene || !sameProjection(this.#names.projection, screen)) {
      const placed = layNames(scene, { ...screen, hover: null }, measure, this.#sides, taken);
      this.#names = { scene, projection: screen, placed };
    }
    drawNames(ctx, withHovered(this.#names.placed, scene, view, measure), scene);
  }

  /** Says in the browser's record of times when the first picture was there. */
  #markFirst(scene: Scene): void {
    if (this.#marked || scene.picture.links.length === 0) return;
    this.#marked = true;
    performance.mark('actant-first-picture');
  }

  #drag(row: number, at: Point): void {
    const scene = this.#scene;
    if (!scene) return;
    const { x, y } = this.#sigma.viewportToGraph(at);
    // the rest of the map must not move along with its outermost actor
    if (!this.#sigma.getCustomBBox()) this.#sigma.setCustomBBox(this.#sigma.getBBox());
    (scene.places.x as number[])[row] = x;
    (scene.places.y as number[])[row] = -y;
    this.#names = null;
    this.#links.set(packLinks(scene.picture, scene.places, scene.emphasis));
    this.#graph.mergeNodeAttributes(row, { x, y });
  }

  /** The link or the count of a bundle at a point of the screen. */
  #linkAt(point: Point): Target {
    const scene = this.#scene;
    if (!scene) return null;
    const screen = this.#screen();
    const { links, pairs } = scene.picture;
    for (let n = 0; scene.badges && n < pairs.length; n++) {
      if (!pairs[n]!.bundled) continue;
      const at = badgeAt(pairs[n]!, links, n, screen.toScreen);
      const { width, height } = badgeSize(pairs[n]!.events.length);
      const hit =
        at &&
        Math.abs(point.x - at.x) <= width / 2 + BADGE_MARGIN &&
        Math.abs(point.y - at.y) <= height / 2 + BADGE_MARGIN;
      if (hit) return { kind: 'link', index: at.link };
    }
    const index = nearestLink(links, screen, point);
    return index < 0 ? null : { kind: 'link', index };
  }

  /** Middle of a link on the screen, where a person would click it; null when there is no such link. */
  pointOnLink(index: number): Point | null {
    const link = this.#scene?.picture.links[index];
    if (!link) return null;
    const { toScreen, size } = this.#screen();
    return pointAt(
      curveBetween(toScreen(link.source), toScreen(link.target), link.bend, link.offset * size),
      0.5,
    );
  }

  pointOfActor(row: number): Point {
    return this.#screen().toScreen(row);
  }

  /** Brings actors into the middle, as near as they fit; without any, the whole map. */
  frame(rows: readonly number[], closest = 0.12): void {
    framePoints(this.#sigma, rows.map(this.#screen().toScreen), closest, this.options.cameraMs);
  }

  /** Whether all these actors are on the screen, clear of its rim, and far enough apart to be told apart. */
  inView(rows: readonly number[]): boolean {
    return wellInView(rows.map(this.#screen().toScreen), this.#sigma.getDimensions());
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
    const canvases = this.#sigma.getCanvases();
    // the graphics context forgets its picture after the frame, so it is drawn again and copied at once
    this.#sigma.refresh();
    const { width, height } = canvases.nodes!;
    const picture = document.createElement('canvas');
    picture.width = width;
    picture.height = height;
    const ctx = picture.getContext('2d')!;
    ctx.fillStyle = this.#scene?.palette.ground ?? '#fff';
    ctx.fillRect(0, 0, width, height);
    for (const layer of ['edges', 'edgeLabels', 'nodes', 'labels']) ctx.drawImage(canvases[layer]!, 0, 0);
    return new Promise((resolve, reject) => {
      picture.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture came out'))), 'image/png');
    });
  }

  /** What is on the screen as a drawing. */
  svg(): string {
    if (!this.#scene) return '';
    const measure = measureWith(document.createElement('canvas').getContext('2d')!);
    return sceneSvg(this.#scene, { ...this.#screen(), hover: null }, measure);
  }

  /** Points at a link as the pointer would, and draws at once; for measuring. */
  pointAt(index: number): void {
    const point = this.pointOnLink(index);
    if (!point) return;
    this.#hover = this.#linkAt(point);
    this.options.events.hover(this.#hover, point);
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
    this.#names = null;
    this.#sigma.scheduleRefresh();
  }

  kill(): void {
    this.#observer.disconnect();
    this.#links.kill();
    this.#sigma.kill();
  }
}

const discColours = new Map<string, string>();

/** Colour of a disc: ink, mixed towards the ground as it recedes. */
function discColour({ palette }: Scene, chosen: boolean, strength: number): string {
  const ink = chosen ? palette.ink : palette.ink2;
  const key = `${ink} ${palette.ground} ${strength}`;
  let colour = discColours.get(key);
  if (!colour) {
    colour = css(mix(rgb(ink), rgb(palette.ground), strength));
    discColours.set(key, colour);
  }
  return colour;
}

/** Browsers hold only so many contexts, so the one asked for is given back. */
function hasWebGl(): boolean {
  const gl = document.createElement('canvas').getContext('webgl2');
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return gl !== null;
}
